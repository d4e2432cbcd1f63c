import type { PrinterState, PrintOutcome } from '@cherha/shared/domain/printing.ts';
import { useEffect, useState } from 'react';
import type { Devices } from '../../devices/contract.ts';
import type { GlassSize, ServiceAnswer } from '../../devices/service/service.ts';
import { PinPad } from './pin-pad.tsx';
import { ServiceScreen, type ServiceFacts } from './service-screen.tsx';

interface ServiceDeskProps {
  readonly devices: Devices;
  readonly glass: GlassSize;
  readonly isLive: () => boolean;
  readonly onClose: () => void;
  readonly onRestart: () => void;
}

type Opened = ServiceAnswer & { door: 'open' };
type Looked = Pick<ServiceFacts, 'printer' | 'server' | 'about' | 'owed'>;

const nothingYet: Looked = {
  printer: undefined,
  server: 'away',
  about: undefined,
  owed: undefined,
};
const LOOK_MS = 2_000;

/** First the PIN, then the machine. */
export function ServiceDesk({ devices, glass, isLive, onClose, onRestart }: ServiceDeskProps) {
  const [door, setDoor] = useState<ServiceAnswer>();
  if (door?.door === 'open')
    return <OpenDesk {...{ devices, glass, isLive, onClose, onRestart, door }} />;
  return (
    <PinPad
      said={door?.door === 'off' ? undefined : door}
      onEnter={(pin) => void devices.service.open(pin).then(setDoor)}
      onClose={onClose}
    />
  );
}

function OpenDesk({ door, ...props }: ServiceDeskProps & { door: Opened }) {
  const { devices, glass, onClose, onRestart } = props;
  const looked = useLooking(props);
  const [print, setPrint] = useState<ServiceFacts['print']>();
  const [kept, setKept] = useState<ServiceFacts['kept']>();
  const keep = async (size: GlassSize): Promise<void> => {
    const done = await devices.service.keepGlass(door.pass, size);
    setKept(done);
    if (done === 'kept') onRestart();
  };
  return (
    <ServiceScreen
      facts={{ ...looked, wrongBefore: door.wrongBefore, print, glass, kept }}
      acts={{
        onPrint() {
          setPrint('busy');
          void devices.testPage('test').then((all) => setPrint(worst(all)));
        },
        onKeep: (size) => void keep(size),
        onRestart,
        onClose,
      }}
    />
  );
}

/** Of several printers the one that somebody must look at. */
const worst = (all: readonly PrintOutcome[]): PrintOutcome | undefined =>
  all.find(({ outcome }) => outcome !== 'printed') ?? all[0];

/** The machine as it is now, looked at again and again for as long as the page is open. */
function useLooking({ devices, isLive }: Pick<ServiceDeskProps, 'devices' | 'isLive'>): Looked {
  const [looked, setLooked] = useState(nothingYet);
  const [printer, setPrinter] = useState<PrinterState>();
  useEffect(() => devices.watchPrinter(setPrinter), [devices]);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const [about, kept] = await Promise.all([devices.about(), devices.outbox.recall()]);
      setLooked({ ...nothingYet, about, owed: kept?.owed, server: isLive() ? 'live' : 'away' });
    };
    void look();
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => clearInterval(timer);
  }, [devices, isLive]);
  return { ...looked, printer };
}

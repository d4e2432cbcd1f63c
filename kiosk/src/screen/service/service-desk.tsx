import type { KioskSwitch } from '@cherha/shared/domain/commands.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { KioskOffReason } from '@cherha/shared/domain/kiosk-off.ts';
import type { KioskPrinter, PrintOutcome } from '@cherha/shared/domain/printing.ts';
import type { Asked } from '@cherha/shared/protocol/ask.ts';
import type { OffTold } from '@cherha/shared/views/own-kiosk-view.ts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Devices } from '../../devices/contract.ts';
import type { GlassSize, ServiceAnswer } from '../../devices/service/service.ts';
import type { Watched } from '../../devices/watched.ts';
import type { Switching } from './off-switch.tsx';
import { PinPad } from './pin-pad.tsx';
import { ServiceScreen, type ServiceFacts } from './service-screen.tsx';

interface ServiceDeskProps {
  readonly devices: Devices;
  readonly glass: GlassSize;
  readonly centre: CentreAtHand;
  readonly onClose: () => void;
  readonly onRestart: () => void;
}

/** The server as whoever stands at the kiosk needs it. */
export interface CentreAtHand {
  readonly isLive: () => boolean;
  /** X7. */
  readonly off: Watched<OffTold | null>;
  readonly switchKiosk: (command: KioskSwitch) => Promise<Asked>;
  readonly timeZone: () => string;
}

type Opened = ServiceAnswer & { door: 'open' };
type Looked = Pick<ServiceFacts, 'printer' | 'server' | 'about' | 'owed' | 'buttons'> & {
  readonly at: Instant | undefined;
};

const nothingYet: Looked = {
  printer: undefined,
  server: 'away',
  about: undefined,
  owed: undefined,
  buttons: undefined,
  at: undefined,
};
const LOOK_MS = 2_000;

/** First the PIN, then the machine. */
export function ServiceDesk({ devices, glass, centre, onClose, onRestart }: ServiceDeskProps) {
  const [door, setDoor] = useState<ServiceAnswer>();
  if (door?.door === 'open')
    return <OpenDesk {...{ devices, glass, centre, onClose, onRestart, door }} />;
  return (
    <PinPad
      said={door?.door === 'off' ? undefined : door}
      onEnter={(pin) => void devices.service.open(pin).then(setDoor)}
      onClose={onClose}
    />
  );
}

function OpenDesk({ door, ...props }: ServiceDeskProps & { door: Opened }) {
  const { devices, glass, centre, onClose, onRestart } = props;
  const looked = useLooking(props);
  const [print, setPrint] = useState<ServiceFacts['print']>();
  const [kept, setKept] = useState<ServiceFacts['kept']>();
  const off = useSyncExternalStore(centre.off.watch, () => centre.off.value) ?? undefined;
  const [switched, setSwitched] = useState<Switching['switched']>();
  const keep = async (size: GlassSize): Promise<void> => {
    const done = await devices.service.keepGlass(door.pass, size);
    setKept(done);
    if (done === 'kept') onRestart();
  };
  return (
    <ServiceScreen
      facts={{
        ...looked,
        wrongBefore: door.wrongBefore,
        print,
        glass,
        kept,
        switching: { off, switched, now: looked.at, timeZone: centre.timeZone() },
      }}
      acts={{
        onPrint() {
          setPrint('busy');
          void devices.testPage('test').then((all) => setPrint(worst(all)));
        },
        onKeep: (size) => void keep(size),
        onSwitch(reason) {
          setSwitched('busy');
          void centre.switchKiosk(switchOf(reason)).then(setSwitched);
        },
        onRestart,
        onClose,
      }}
    />
  );
}

const switchOf = (reason: KioskOffReason | undefined): KioskSwitch =>
  reason ? { type: 'switchKioskOff', reason } : { type: 'switchKioskOn' };

/** Of several printers the one that somebody must look at. */
const worst = (all: readonly PrintOutcome[]): PrintOutcome | undefined =>
  all.find(({ outcome }) => outcome !== 'printed') ?? all[0];

/** The machine as it is now, looked at again and again for as long as the page is open. */
function useLooking({
  devices,
  centre: { isLive },
}: Pick<ServiceDeskProps, 'devices' | 'centre'>): Looked {
  const [looked, setLooked] = useState(nothingYet);
  const [printer, setPrinter] = useState<KioskPrinter>();
  useEffect(() => devices.watchPrinter(setPrinter), [devices]);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const [about, kept, buttons] = await Promise.all([
        devices.about(),
        devices.outbox.recall(),
        devices.buttons(),
      ]);
      const server = isLive() ? 'live' : 'away';
      const at = Date.now() as Instant;
      setLooked({ ...nothingYet, about, owed: kept?.owed, server, buttons, at });
    };
    void look();
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => clearInterval(timer);
  }, [devices, isLive]);
  return { ...looked, printer };
}

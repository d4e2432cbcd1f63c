import './wait-screen.css';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { Pairing } from '@cherha/shared/ui/device-pairing/pair-device.ts';
import type { ServerNow } from '../kiosk-visit.ts';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';

export function JoiningScreen() {
  const say = useSay();
  return (
    <Frame title={say('kiosk.joining.title')}>
      <div className="wait" role="status">
        <Dots />
        <p>{say('kiosk.joining.lead')}</p>
      </div>
    </Frame>
  );
}

export function OutOfReachScreen() {
  const say = useSay();
  return (
    <Frame title={say('kiosk.outOfReach.title')}>
      <div className="wait" role="status">
        <Icon name="unreached" />
        <p>
          <b>{say('kiosk.outOfReach.whatToDo')}</b>
        </p>
        <p>{say('kiosk.outOfReach.lead')}</p>
      </div>
    </Frame>
  );
}

/** A kiosk that belongs to no centre yet. */
export function PairingScreen({ pairing }: { pairing: Pairing }) {
  const say = useSay();
  return (
    <Frame title={say('pairing.title.kiosk')}>
      <div className="wait" role="status">
        {pairing.state === 'waiting' ? (
          <>
            <p>{say('kiosk.pairing.lead')}</p>
            <p className="wait-code" translate="no">
              {pairing.code}
            </p>
            <p>{say('pairing.howTo')}</p>
          </>
        ) : (
          <>
            <Dots />
            <p>{say(pairing.state === 'asking' ? 'pairing.asking' : 'pairing.serverAway')}</p>
          </>
        )}
      </div>
    </Frame>
  );
}

/** The wish is under way; if the connection breaks meanwhile, the visitor is told to stay. */
export function IssuingScreen({ server }: { server: ServerNow }) {
  const say = useSay();
  return (
    <Frame title={say('kiosk.issuing.title')}>
      <div className="wait" role="status">
        <Dots />
        <p>{say(server === 'lost' ? 'kiosk.issuing.again' : 'kiosk.issuing.lead')}</p>
      </div>
    </Frame>
  );
}

export const Dots = () => (
  <span className="wait-dots" aria-hidden="true">
    <i />
    <i />
    <i />
  </span>
);

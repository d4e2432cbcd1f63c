import './pairing-screen.css';
import type { DeviceKind } from '@cherha/shared/protocol/messages.ts';
import { useSay } from '../language.tsx';
import type { Pairing } from './pair-device.ts';

/** A screen that belongs to no centre yet: the code, and what the administrator does with it. */
export function PairingScreen({ kind, pairing }: { kind: DeviceKind; pairing: Pairing }) {
  const say = useSay();
  return (
    <main className="pairing-screen">
      <h1>{say(`pairing.title.${kind}`)}</h1>
      <output className="pairing-screen-now">
        {pairing.state === 'waiting' ? (
          <>
            <p>{say('pairing.howTo')}</p>
            <p className="pairing-screen-code" translate="no">
              {pairing.code}
            </p>
          </>
        ) : (
          <p>{say(pairing.state === 'asking' ? 'pairing.asking' : 'pairing.serverAway')}</p>
        )}
      </output>
    </main>
  );
}

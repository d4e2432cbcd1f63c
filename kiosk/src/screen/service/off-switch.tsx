import { kioskOffReasons, type KioskOffReason } from '@cherha/shared/domain/kiosk-off.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { Asked } from '@cherha/shared/protocol/ask.ts';
import { momentInWords } from '@cherha/shared/text/when.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { OffTold } from '@cherha/shared/views/own-kiosk-view.ts';
import { ActionButton } from '../parts/action-button.tsx';

/** X7 at the kiosk itself: whether it gives out tickets, by whose word not, and the switch. */
export interface Switching {
  readonly off: OffTold | undefined;
  readonly switched: Asked | 'busy' | undefined;
  /** Undefined until the machine was looked at. */
  readonly now: Instant | undefined;
  readonly timeZone: string;
}

export function OffSwitch({
  switching,
  onSwitch,
}: {
  switching: Switching;
  /** Without a reason: on again. */
  onSwitch: (reason: KioskOffReason | undefined) => void;
}) {
  const say = useSay();
  const { off, switched } = switching;
  const busy = switched === 'busy';
  return (
    <section className="service-part service-off">
      <h2>{say('service.off.title')}</h2>
      {off ? (
        <Why {...switching} off={off} />
      ) : (
        <p>
          {say('service.off.none')} {say('service.off.begin')}
        </p>
      )}
      <div className="service-steps">
        {off ? (
          <ActionButton disabled={busy} onPress={() => onSwitch(undefined)}>
            {say('service.off.end')}
          </ActionButton>
        ) : (
          kioskOffReasons.map((reason) => (
            <ActionButton
              key={reason}
              label={`${say('service.off.begin')} ${say(`service.off.reason.${reason}`)}`}
              disabled={busy}
              onPress={() => onSwitch(reason)}
            >
              {say(`service.off.reason.${reason}`)}
            </ActionButton>
          ))
        )}
      </div>
      <p role="status">
        {switched && switched !== 'busy' && !switched.ok && say(`refusal.${switched.error}`)}
      </p>
    </section>
  );
}

function Why({ off, now = off.since, timeZone }: Switching & { off: OffTold }) {
  const say = useSay();
  const when = momentInWords(off.since, { now, timeZone, language: say.language });
  return (
    <p>
      <b>{say('service.off.since', { when, reason: say(`service.off.reason.${off.reason}`) })}</b>{' '}
      {off.by ?? ''}
      {off.note && ` · ${off.note}`}
    </p>
  );
}

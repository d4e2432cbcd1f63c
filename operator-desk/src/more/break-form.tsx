import { breakReasons } from '@cherha/shared/domain/desk.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { breakReason } from '../work/break-note.tsx';
import { AskForm, Choose } from './fields.tsx';
import type { AtWindow } from './visitor-forms.tsx';

/** D7: a break with its reason, and its end. */
export function BreakForm({ desk, asking }: AtWindow) {
  const say = useSay();
  const deskId = desk.id;
  const onBreak = desk.break;
  if (onBreak) {
    return (
      <AskForm
        // A form of its own: the second press of a double one must not end what the first began.
        key="end"
        title={say('more.onBreak', { reason: breakReason(onBreak, say) })}
        go={say('more.end')}
        asking={asking}
        onSend={() => asking.send({ type: 'endBreak', deskId })}
      />
    );
  }
  return (
    <AskForm
      key="begin"
      title={say('more.breakTitle')}
      go={say('more.begin')}
      asking={asking}
      onSend={(chosen) => {
        const minutes = Number(chosen.text('minutes'));
        const reason = chosen.oneOf('reason', breakReasons) ?? 'other';
        asking.send({ type: 'beginBreak', deskId, reason, ...(minutes > 0 && { minutes }) });
      }}
    >
      <Choose
        label={say('more.reason')}
        name="reason"
        options={breakReasons.map((value) => ({ value, label: say(`more.breakReasons.${value}`) }))}
      />
      <label className="more-field">
        {say('more.minutes')}
        <input name="minutes" type="number" min={1} max={480} inputMode="numeric" />
      </label>
    </AskForm>
  );
}

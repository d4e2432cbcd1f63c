import type { BusinessDay } from '@cherha/shared/domain/ids.ts';
import type { MediaShown } from '@cherha/shared/protocol/media.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { AskForm } from '../more/fields.tsx';
import type { Asking } from '../more/use-asking.ts';

/** S15: the first day and the last; both may be left out. */
export function DaysForm({
  file: { name, from, until },
  asking,
  onDone,
}: {
  file: MediaShown;
  asking: Asking;
  onDone: () => void;
}) {
  const say = useSay();
  const give = (days: { from?: BusinessDay; until?: BusinessDay }): void => {
    asking.send({ type: 'scheduleMedia', file: name, ...days });
    // What is refused stays open to be mended.
    if (!days.from || !days.until || days.from <= days.until) onDone();
  };
  return (
    <AskForm
      title={say('media.days.title', { name })}
      go={say('media.days.keep')}
      asking={asking}
      onSend={(chosen) => {
        const first = chosen.id<BusinessDay>('from');
        const last = chosen.id<BusinessDay>('until');
        give({ ...(first && { from: first }), ...(last && { until: last }) });
      }}
      after={
        (from || until) && (
          <button type="button" className="quiet-button" onClick={() => give({})}>
            {say('media.days.showAlways')}
          </button>
        )
      }
    >
      <label className="more-field">
        {say('media.days.first')}
        <input name="from" type="date" defaultValue={from} />
      </label>
      <label className="more-field">
        {say('media.days.last')}
        <input name="until" type="date" defaultValue={until} />
      </label>
      <p className="more-aside">{say('media.days.hint')}</p>
    </AskForm>
  );
}

import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { visitOutcomes } from '@cherha/shared/domain/ticket.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { ChooseSeveral } from './choose-several.tsx';
import { AskForm, Choose, useServiceOptions } from './fields.tsx';
import type { WithVisitor } from './visitor-forms.tsx';

/** V2: how the service ended, and what was really done: one thing or several. */
export function FinishForm({ hall, desk, visitor, asking }: WithVisitor) {
  const say = useSay();
  const services = useServiceOptions(hall);
  return (
    <AskForm
      title={say('more.finish')}
      go={say('desk.act.finishVisit')}
      asking={asking}
      onSend={(chosen) => {
        const outcome = chosen.oneOf('outcome', visitOutcomes);
        const did = chosen.ids<ServiceId>('did');
        asking.send({
          type: 'finishVisit',
          deskId: desk.id,
          ticketId: visitor.id,
          ...(outcome && { outcome }),
          ...(did.length > 0 && { did }),
        });
      }}
    >
      <Choose
        label={say('more.outcome')}
        name="outcome"
        options={visitOutcomes.map((value) => ({ value, label: say(`more.outcomes.${value}`) }))}
      />
      <ChooseSeveral label={say('more.did')} name="did" options={services} />
    </AskForm>
  );
}

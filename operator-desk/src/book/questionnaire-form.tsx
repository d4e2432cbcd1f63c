import type { GroupId, ServiceId } from '@cherha/shared/domain/ids.ts';
import { rateReasons, scores, scoreWords } from '@cherha/shared/domain/rating.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { useState } from 'react';
import { AskForm, Choose, useServiceOptions } from '../more/fields.tsx';
import type { Reception } from '../more/reception-screen.tsx';
import { useOwn } from '../more/use-own.ts';

/** E5: a questionnaire that a visitor filled in on paper, with the words of the kiosk's own. */
export function QuestionnaireForm({ hall, asking }: Reception) {
  const say = useSay();
  const words = useWords();
  const own = useOwn(asking);
  const services = useServiceOptions(hall);
  const [isUnscored, setUnscored] = useState(false);
  return (
    <AskForm
      title={say('book.questionnaire.title')}
      go={say('book.questionnaire.send')}
      asking={asking}
      done={own.isDone ? 'done' : undefined}
      onSend={(chosen) => {
        const score = scores.find((one) => String(one) === chosen.text('score'));
        setUnscored(score === undefined);
        if (score === undefined) return;
        const serviceId = chosen.id<ServiceId>('serviceId');
        const groupId = chosen.id<GroupId>('groupId');
        const of = serviceId ? { serviceId } : groupId && { groupId };
        const reasons = rateReasons.filter((reason) => chosen.ids('reason').includes(reason));
        own.send({ type: 'enterQuestionnaire', score, reasons, ...(of && { of }) });
      }}
    >
      <p className="more-aside">{say('book.questionnaire.about')}</p>
      <fieldset className="book-choices" aria-invalid={isUnscored}>
        <legend>{say('book.questionnaire.score')}</legend>
        {scores.toReversed().map((score) => (
          <label key={score} className="more-check">
            <input type="radio" name="score" value={score} onChange={() => setUnscored(false)} />
            {score} · {say(`rate.score.of.${scoreWords[score]}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className="book-choices">
        <legend>{say('book.questionnaire.reasons')}</legend>
        {rateReasons.map((reason) => (
          <label key={reason} className="more-check">
            <input type="checkbox" name="reason" value={reason} />
            {say(`rate.reasons.of.${reason}`)}
          </label>
        ))}
      </fieldset>
      <Choose
        label={say('more.service')}
        name="serviceId"
        none={say('more.none')}
        options={services}
      />
      <Choose
        label={say('book.questionnaire.group')}
        name="groupId"
        none={say('more.none')}
        options={hall.view.groups.map(({ id, name }) => ({ value: id, label: words(name) }))}
      />
      <output className="notice" data-tone={isUnscored ? 'refused' : asking.told?.tone}>
        {isUnscored ? say('book.questionnaire.noScore') : asking.told?.text(say)}
      </output>
    </AskForm>
  );
}

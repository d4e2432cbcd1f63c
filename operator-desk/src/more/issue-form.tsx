import { waitWords } from '@cherha/shared/text/wait.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState } from 'react';
import { AskForm, WishFields } from './fields.tsx';
import { LanguageField, languageIn } from './language-field.tsx';
import { isLongWait } from './long-wait.ts';
import { PriorityFields, priorityIn } from './priority-fields.tsx';
import type { Reception } from './reception-screen.tsx';
import { useOwn } from './use-own.ts';

/**
 * A ticket by hand. How long she would wait stands under the service; a long wait must be accepted (H6).
 * Once it is given the form is empty again, so that nobody gets another's priority or language.
 */
export function IssueForm({ hall, asking }: Reception) {
  const say = useSay();
  const [serviceId, setServiceId] = useState<string>();
  const wait = serviceId ? hall.view.wait[serviceId] : undefined;
  const isLong = serviceId ? isLongWait(hall, serviceId) : false;
  const own = useOwn(asking);
  const ticketId = own.isMine ? asking.issued?.ticketId : undefined;
  const [given, setGiven] = useState(ticketId);
  if (ticketId !== given) {
    setGiven(ticketId);
    if (ticketId !== undefined) setServiceId(undefined);
  }
  return (
    <AskForm
      title={say('more.issue')}
      go={say('more.issue')}
      asking={asking}
      done={ticketId}
      onSend={(chosen) => {
        const wish = chosen.wish();
        if (!wish) return;
        const second = chosen.wish('second-');
        const priority = priorityIn(chosen);
        own.send({
          type: 'issueTicket',
          ...wish,
          language: languageIn(chosen),
          ...(second && { more: [second] }),
          ...(priority && { priority }),
          ...(chosen.has('longWait') && { longWaitAccepted: true }),
        });
      }}
    >
      <WishFields hall={hall} onService={setServiceId} />
      <output className="notice" data-tone={isLong ? 'unknown' : 'quiet'}>
        {wait ? waitWords(say, wait) : serviceId && say('more.waitUnknown')}
      </output>
      {(isLong || (own.isMine && asking.refused === 'long-wait')) && (
        <label className="more-check">
          <input type="checkbox" name="longWait" />
          {say('more.longWait')}
        </label>
      )}
      <WishFields hall={hall} name="second-" none={say('more.none')} />
      <PriorityFields hall={hall} />
      <LanguageField />
    </AskForm>
  );
}

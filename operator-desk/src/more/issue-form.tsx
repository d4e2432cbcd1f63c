import { waitWords } from '@cherha/shared/text/wait.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { FromDesk } from '@cherha/shared/protocol/messages.ts';
import { useState } from 'react';
import { AskForm, WishFields } from './fields.tsx';
import { LanguageField, languageIn } from './language-field.tsx';
import { isLongWait } from './long-wait.ts';
import { PriorityFields, priorityIn } from './priority-fields.tsx';
import type { Reception } from './reception-screen.tsx';

/** A ticket by hand. How long she would wait stands under the service; a long wait must be accepted (H6). */
export function IssueForm({ hall, asking }: Reception) {
  const say = useSay();
  const { services, wait: waits } = hall.view;
  const [serviceId, setServiceId] = useState<string | undefined>(services[0]?.id);
  const wait = serviceId ? waits[serviceId] : undefined;
  const isLong = serviceId !== undefined && isLongWait(hall, serviceId);
  const [sent, setSent] = useState<FromDesk>();
  return (
    <AskForm
      title={say('more.issue')}
      go={say('more.issue')}
      asking={asking}
      onSend={(chosen) => {
        const wish = chosen.wish();
        if (!wish) return;
        const second = chosen.wish('second-');
        const priority = priorityIn(chosen);
        const command: FromDesk = {
          type: 'issueTicket',
          ...wish,
          language: languageIn(chosen),
          ...(second && { more: [second] }),
          ...(priority && { priority }),
          ...(chosen.has('longWait') && { longWaitAccepted: true }),
        };
        setSent(command);
        asking.send(command);
      }}
    >
      <WishFields hall={hall} onService={setServiceId} />
      <output className="notice" data-tone={isLong ? 'unknown' : 'quiet'}>
        {wait ? waitWords(say, wait) : say('more.waitUnknown')}
      </output>
      {(isLong || (asking.refused === 'long-wait' && asking.about === sent)) && (
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

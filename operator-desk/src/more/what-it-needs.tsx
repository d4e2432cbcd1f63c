import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import type { ServiceTold } from '@cherha/shared/protocol/http.ts';
import { checklist } from '@cherha/shared/text/checklist.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useEffect, useState } from 'react';
import { api, type Reply } from '../api.ts';

/** What to bring, how long it takes and what it costs, in the centre's own words. */
export function WhatItNeeds({ serviceId }: { serviceId: ServiceId }) {
  const say = useSay();
  const [reply, setReply] = useState<Reply<ServiceTold>>();
  useEffect(() => {
    let isHere = true;
    void api.service(serviceId).then((answer) => isHere && setReply(answer));
    return () => {
      isHere = false;
    };
  }, [serviceId]);
  if (!reply) return null;
  if (!reply.ok) return <p className="panel-quiet">{say(`refusal.${reply.error}`)}</p>;
  const { documents, documentsNote, facts, note, doubt, asOf } = checklist(reply.value.about, say);
  const lang = (language: string) => (language === say.language ? undefined : language);
  return (
    <div className="needs" role="status">
      {documents.length > 0 && (
        <ul>
          {documents.map(({ text, language }) => (
            <li key={text} lang={lang(language)}>
              {text}
            </li>
          ))}
        </ul>
      )}
      {documentsNote && <p className="more-aside">{documentsNote}</p>}
      <dl className="facts">
        {facts.map(({ name, told: { text, language } }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang={lang(language)}>{text}</dd>
          </div>
        ))}
      </dl>
      {note && <p lang={lang(note.language)}>{note.text}</p>}
      {[doubt, asOf].map(
        (text) =>
          text && (
            <p key={text} className="more-aside">
              {text}
            </p>
          ),
      )}
    </div>
  );
}

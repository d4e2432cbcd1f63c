import type { MediaShelf, MediaShown } from '@cherha/shared/protocol/media.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { useState } from 'react';
import type { Reply } from '../api.ts';
import { useSending } from '../book/use-sending.ts';
import '../more/more.css';
import { useAsking } from '../more/use-asking.ts';
import { PageTitle } from '../parts/page-title.tsx';
import type { AskOne } from '../work/use-pressing.ts';
import { AddFiles } from './add-files.tsx';
import { MediaRow } from './media-row.tsx';
import './media.css';
import { PreviewDialog } from './preview-dialog.tsx';
import { UploadList } from './upload-list.tsx';
import type { Uploads } from './use-uploads.ts';

interface MediaScreenProps {
  readonly reply: Reply<MediaShelf> | undefined;
  readonly uploads: Uploads;
  readonly askOne: AskOne;
  readonly onRemove: (name: string) => Promise<Reply<unknown>>;
  /** Whose days are open, or which one is large, in a picture. */
  readonly opened?: { readonly days?: string; readonly large?: string };
}

/** S15: what the boards show beside the calls; something is added, given its days, taken away. */
export function MediaScreen({ reply, uploads, askOne, onRemove, opened = {} }: MediaScreenProps) {
  const say = useSay();
  const [last, setLast] = useState<'days' | 'removal'>('days');
  const asking = useAsking(
    (command) => {
      setLast('days');
      return askOne(command);
    },
    (speak) => speak('media.days.kept'),
  );
  const removing = useSending<unknown>();
  const [large, setLarge] = useState(opened.large);
  const [days, setDays] = useState(opened.days);
  const shelf = reply?.ok ? reply.value : undefined;
  const shown = shelf?.files.find(({ name }) => name === large);
  const told = last === 'days' ? asking.told : removing.told;
  const remove = (name: string): void => {
    setLast('removal');
    void removing.send(onRemove(name), (speak) => speak('media.removed', { name }));
  };
  return (
    <main className="more-page media-page">
      <PageTitle>{say('media.title')}</PageTitle>
      <output className="notice" data-tone="refused">
        {reply && !reply.ok && say(`refusal.${reply.error}`)}
      </output>
      {shelf && (
        <>
          <Boards shelf={shelf} />
          <AddFiles shelf={shelf} onAdd={uploads.add} />
          <UploadList uploads={uploads} shelf={shelf} />
          <output className="notice" data-tone={told?.tone}>
            {told?.text(say)}
          </output>
          <section className="more-list media-list" aria-labelledby="media-there">
            <h2 id="media-there" className="more-title">
              {say('media.there')} <span className="count">{shelf.files.length}</span>
            </h2>
            {shelf.files.length === 0 ? (
              <p className="media-empty">{say('media.empty')}</p>
            ) : (
              <ul>
                {shelf.files.map((file: MediaShown) => (
                  <MediaRow
                    key={file.name}
                    file={file}
                    today={shelf.today}
                    asking={asking}
                    isOpen={days === file.name}
                    onOpen={(open) => setDays(open ? file.name : undefined)}
                    onLook={() => setLarge(file.name)}
                    onRemove={() => remove(file.name)}
                  />
                ))}
              </ul>
            )}
          </section>
        </>
      )}
      {shown && <PreviewDialog file={shown} onClose={() => setLarge(undefined)} />}
    </main>
  );
}

/** Where all this is seen; where no board has a place for it, that is said before anything is added. */
function Boards({ shelf: { boards, seconds } }: { shelf: MediaShelf }) {
  const say = useSay();
  const words = useWords();
  if (boards.length === 0) return <p className="media-nowhere">{say('media.noBoard')}</p>;
  const names = boards.map(({ id, heading }) =>
    say('media.board', { name: heading ? words(heading) : id }),
  );
  return (
    <p>
      {say('media.boards', { boards: names.join(', ') })} {say('media.seconds', { count: seconds })}
    </p>
  );
}

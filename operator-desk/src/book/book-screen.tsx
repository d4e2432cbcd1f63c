import type {
  BookEntry,
  BookView,
  NewBookAnswer,
  NewBookEntry,
} from '@cherha/shared/protocol/book.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { Reply } from '../api.ts';
import type { Hall } from '../hall.ts';
import '../more/more.css';
import { useAsking } from '../more/use-asking.ts';
import { PageTitle } from '../parts/page-title.tsx';
import type { AskOne } from '../work/use-pressing.ts';
import './book.css';
import { Entries } from './entries.tsx';
import { EntryForm } from './entry-form.tsx';
import { QuestionnaireForm } from './questionnaire-form.tsx';

interface BookScreenProps {
  readonly hall: Hall;
  readonly askOne: AskOne;
  readonly reply: Reply<BookView> | undefined;
  readonly onWrite: (entry: NewBookEntry) => Promise<Reply<BookEntry>>;
  readonly onAnswer: (id: string, answer: NewBookAnswer) => Promise<Reply<BookEntry>>;
  /** The entry that is being answered, in a picture. */
  readonly answering?: string;
}

/** What visitors left on paper: questionnaires without a name, and the book of suggestions. */
export function BookScreen({ hall, askOne, reply, onWrite, onAnswer, answering }: BookScreenProps) {
  const say = useSay();
  const asking = useAsking(askOne);
  const { may } = hall.people.me;
  return (
    <main className="more-page">
      <PageTitle>{say('book.title')}</PageTitle>
      <output className="notice" data-tone="refused">
        {reply && !reply.ok && say(`refusal.${reply.error}`)}
      </output>
      <div className="more">
        {may.includes('reception') && (
          <section>
            <QuestionnaireForm hall={hall} asking={asking} />
          </section>
        )}
        {reply?.ok && (
          <>
            <section>
              <EntryForm today={reply.value.today} onWrite={onWrite} />
            </section>
            <section>
              <Entries
                book={reply.value}
                onAnswer={may.includes('manage') ? onAnswer : undefined}
                answering={answering}
              />
            </section>
          </>
        )}
      </div>
    </main>
  );
}

import { api, type Reply } from '../api.ts';
import type { Hall } from '../hall.ts';
import type { AskOne } from '../work/use-pressing.ts';
import { BookScreen } from './book-screen.tsx';
import { useBook } from './use-book.ts';

/** The book joined to the server. */
export function Book({
  hall,
  askOne,
  onEnded,
}: {
  hall: Hall;
  askOne: AskOne;
  onEnded: () => void;
}) {
  const { reply, look } = useBook(onEnded);
  const looking = async <What,>(asked: Promise<Reply<What>>): Promise<Reply<What>> => {
    const answer = await asked;
    await look();
    return answer;
  };
  return (
    <BookScreen
      hall={hall}
      askOne={askOne}
      reply={reply}
      onWrite={(entry) => looking(api.writeInBook(entry))}
      onAnswer={(id, answer) => looking(api.answerInBook(id, answer))}
    />
  );
}

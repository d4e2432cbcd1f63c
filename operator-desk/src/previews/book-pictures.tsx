import { err, ok } from '@cherha/shared/domain/result.ts';
import type { Permission } from '@cherha/shared/domain/commands.ts';
import type { BookView } from '@cherha/shared/protocol/book.ts';
import type { Reply } from '../api.ts';
import { BookScreen } from '../book/book-screen.tsx';
import { RatingsScreen } from '../ratings/ratings-screen.tsx';
import { sampleHall } from './sample-hall.ts';
import { emptyBook, openBook, sampleBook } from './sample-book.ts';
import { sampleRatings } from './sample-ratings.ts';
import { framed, never, type Pictures } from './shown.tsx';

const book = (
  reply: Reply<BookView>,
  some: { may?: readonly Permission[]; answering?: string } = {},
) => {
  const { may, answering } = some;
  const hall = sampleHall(may ? { may } : {});
  return framed(
    hall,
    <BookScreen
      hall={hall}
      askOne={never}
      reply={reply}
      onWrite={never}
      onAnswer={never}
      {...(answering && { answering })}
    />,
    'book',
  );
};

const ratings = (days: number) =>
  framed(sampleHall(), <RatingsScreen ratings={ok(sampleRatings)} days={days} />, 'ratings');

/** The book of suggestions, and how visits were rated. */
export const bookPictures: Pictures = {
  book: () => book(ok(sampleBook)),
  'book-answering': () => book(ok(sampleBook), { answering: 'late' }),
  'book-reception': () => book(ok(openBook), { may: ['reception'] }),
  'book-empty': () => book(ok(emptyBook)),
  'book-away': () => book(err('no-answer')),
  'ratings-few': () => ratings(1),
  'ratings-week': () => ratings(7),
  ratings: () => ratings(30),
  'ratings-away': () =>
    framed(sampleHall(), <RatingsScreen ratings={err('no-answer')} />, 'ratings'),
};

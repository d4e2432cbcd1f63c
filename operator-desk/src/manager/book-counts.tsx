import type { BookCounts as Counts } from '@cherha/shared/protocol/book.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useEffect, useState } from 'react';
import { api } from '../api.ts';

/** A day to answer by does not hurry. */
const AGAIN_MS = 60_000;

/** K2: how many entries of the book wait, and how many wait too long; nothing of what is written there. */
export function BookCounts({ first }: { first: Counts | undefined }) {
  const say = useSay();
  const [counts, setCounts] = useState(first);
  useEffect(() => {
    let left = false;
    const look = async (): Promise<void> => {
      const answer = await api.bookCounts();
      if (!left && answer.ok) setCounts(answer.value);
    };
    void look();
    const timer = setInterval(() => void look(), AGAIN_MS);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, []);
  if (!counts) return null;
  const { open, overdue } = counts;
  return (
    <section className="panel manager-book" aria-labelledby="book-title">
      <h2 id="book-title">{say('book.now.title')}</h2>
      <p>
        {say('book.now.open', { count: open })}
        {overdue > 0 && (
          <strong className="manager-late">{say('book.now.overdue', { count: overdue })}</strong>
        )}
      </p>
      <a href="#book">{say('book.now.toBook')}</a>
    </section>
  );
}

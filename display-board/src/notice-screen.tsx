import './board.css';
import { useSay } from '@cherha/shared/ui/language.tsx';

/** Before the first view, or when the page is older than the server: one sentence for the hall. */
export function NoticeScreen({ about }: { about: 'joining' | 'no-server' | 'outdated' }) {
  const say = useSay();
  const key = about === 'no-server' ? 'board.noServer' : (`board.${about}` as const);
  return (
    <main className="notice" data-about={about}>
      <h1>{say('board.title')}</h1>
      <output>
        <p>{say(key)}</p>
        {about === 'no-server' && <p>{say('board.askStaff')}</p>}
      </output>
    </main>
  );
}

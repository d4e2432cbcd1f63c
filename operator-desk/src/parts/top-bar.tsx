import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { isLive, type Hall } from '../hall.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeChoice } from './theme-choice.tsx';
import type { Page } from './use-page.ts';

/** Where one is, what time it is, whether the server is heard; and in its place, loudly, that it is not. */
export function TopBar({
  hall,
  page,
  onKeys,
  onSignOut,
}: {
  hall: Hall;
  page: Page;
  onKeys: () => void;
  onSignOut: () => void;
}) {
  const say = useSay();
  const words = useWords();
  const { me } = hall.people;
  const time = timeOfDay(hall.now, hall.view.timeZone);
  return (
    <header className="top-bar">
      <output className="top-bar-link" data-live={isLive(hall)}>
        {isLive(hall) ? <AllWell time={time} /> : <Trouble hall={hall} />}
      </output>
      <p className="top-bar-centre">
        {words(hall.view.centreName)}
        <span className="top-bar-me">{me.name}</span>
      </p>
      {me.role === 'administrator' && (
        <nav className="top-bar-pages" aria-label={say('desk.title')}>
          <a href="#desk" aria-current={page === 'desk' ? 'page' : undefined}>
            {say('desk.top.desk')}
          </a>
          <a href="#devices" aria-current={page === 'devices' ? 'page' : undefined}>
            {say('desk.top.devices')}
          </a>
        </nav>
      )}
      <button type="button" className="quiet-button" onClick={onKeys}>
        {say('desk.top.keys')}
      </button>
      <ThemeChoice />
      <LanguageSwitch />
      <button type="button" className="quiet-button" onClick={onSignOut}>
        {say('desk.top.signOut')}
      </button>
    </header>
  );
}

function AllWell({ time }: { time: string }) {
  const say = useSay();
  return (
    <>
      {/* Silent for those who listen: a clock is no news. */}
      <time className="top-bar-time" aria-hidden="true">
        {time}
      </time>
      {say('desk.link.live')}
    </>
  );
}

function Trouble({ hall }: { hall: Hall }) {
  const say = useSay();
  const time = timeOfDay(hall.view.at, hall.view.timeZone);
  return (
    <>
      <strong>{say(hall.link === 'silent' ? 'desk.link.silent' : 'desk.link.lost')}</strong>{' '}
      {say('desk.link.shown', { time })}
    </>
  );
}

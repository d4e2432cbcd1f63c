import type { StaffMember } from '@cherha/shared/protocol/messages.ts';
import type { TextKey } from '@cherha/shared/text/say.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { isLive, type Hall } from '../hall.ts';
import { PanicNow } from '../panic/panic-everywhere.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeChoice } from './theme-choice.tsx';
import { pagesFor, type Page } from './use-page.ts';

const pageNames = {
  desk: 'desk.top.desk',
  reception: 'more.reception',
  book: 'book.page',
  manager: 'manager.page',
  'hard-day': 'more.hardDay',
  media: 'media.page',
  ratings: 'desk.ratings.title',
  devices: 'desk.top.devices',
} as const satisfies Record<Page, TextKey>;

/** X1: who may not switch anything else off finds the air raid alone there. */
const nameOfPage = (page: Page, { may }: StaffMember): TextKey =>
  page === 'hard-day' && !may.includes('hard-day') ? 'more.airRaid' : pageNames[page];

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
  const mine = pagesFor(me);
  const time = timeOfDay(hall.now, hall.view.timeZone);
  return (
    <header className="top-bar">
      {/* One place for both: when the link is lost the words change, and nothing beside them moves. */}
      <div className="top-bar-now">
        <output className="top-bar-link" data-live={isLive(hall)}>
          {isLive(hall) ? <AllWell time={time} /> : <Trouble hall={hall} />}
        </output>
        <p className="top-bar-centre">
          {words(hall.view.centreName)}
          <span className="top-bar-me">{me.name}</span>
        </p>
      </div>
      {mine.length > 1 && (
        <nav className="top-bar-pages" aria-label={say('desk.title')}>
          {mine.map((one) => (
            <a key={one} href={`#${one}`} aria-current={page === one ? 'page' : undefined}>
              {say(nameOfPage(one, me))}
            </a>
          ))}
        </nav>
      )}
      <PanicNow />
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

import './shelter.css';
import type { Words } from '@cherha/shared/domain/catalogue.ts';
import { sayIn, type TextKey, type Values } from '@cherha/shared/text/say.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { UrgentSign } from '@cherha/shared/ui/urgent-sign.tsx';
import type {
  HardDaySeen,
  ServiceOffSeen,
  ShelterSeen,
} from '@cherha/shared/views/hard-day-view.ts';
import { InBothLanguages } from './in-both-languages.tsx';

interface ShelterNoticeProps {
  readonly airRaid: NonNullable<HardDaySeen['airRaid']>;
  readonly timeZone: string;
}

/**
 * An air raid, in the place of the calls: where to go, that places are kept, when it goes on. All of
 * it is said in both languages on every board; what has happened in the state language first.
 */
export function ShelterNotice({ airRaid, timeZone }: ShelterNoticeProps) {
  const { allClearAt, resumeAt, shelters = [] } = airRaid;
  const isClear = allClearAt !== undefined;
  const title = inBoth(isClear ? 'board.allClear' : 'board.airRaid');
  const whatToDo = isClear ? 'board.comeBack' : 'board.shelter';
  return (
    <div
      className="shelter"
      data-clear={isClear ? '' : undefined}
      data-ways={shelters.length}
      role="alert"
    >
      <p className="shelter-title">
        <UrgentSign of={isClear ? 'clear' : 'raid'} />
        <span lang="uk">{title.uk}</span> <span lang="en">{title.en}</span>
      </p>
      <p className="shelter-go">
        <InBothLanguages text={inBoth(whatToDo)} />
      </p>
      {shelters.length > 0 && <WaysToShelter shelters={shelters} />}
      {isClear && (
        <p className="shelter-go">
          <InBothLanguages
            text={
              resumeAt
                ? inBoth('board.goesOn', { time: timeOfDay(resumeAt, timeZone) })
                : inBoth('board.goesOnSoon')
            }
          />
        </p>
      )}
    </div>
  );
}

const inBoth = (key: TextKey, values?: Values): Words => ({
  uk: sayIn('uk')(key, values),
  en: sayIn('en')(key, values),
});

/** X9: how to get to each shelter, as the centre says it, for guests from abroad too. */
function WaysToShelter({ shelters }: { shelters: readonly ShelterSeen[] }) {
  return (
    <ul className="shelter-ways" data-count={shelters.length}>
      {shelters.map(({ name, floor, way }) => (
        <li key={`${name.uk} ${way.uk}`}>
          <p className="shelter-name">
            <InBothLanguages text={inOneLine(name, floor)} />
          </p>
          <p className="shelter-way">
            <InBothLanguages text={way} />
          </p>
        </li>
      ))}
    </ul>
  );
}

const inOneLine = (name: Words, floor: Words | undefined): Words =>
  floor ? { uk: `${name.uk} · ${floor.uk}`, en: `${name.en} · ${floor.en}` } : name;

/** So many are named; when the power is gone, the rest are counted. */
const NAMED = 2;
/** So many causes are told, that of the fewest services first: what is said of one would be lost among many. */
const CAUSES = 2;

/** What is not given now and why, with what the centre says of it itself. */
export function ServicesOff({ off }: { off: readonly ServiceOffSeen[] }) {
  const causes = [...Map.groupBy(off, ({ reason, message }) => JSON.stringify([reason, message]))]
    .toSorted(([, a], [, b]) => a.length - b.length)
    .slice(0, CAUSES);
  return causes.map(([cause, services]) => <Cause key={cause} off={services} />);
}

function Cause({ off }: { off: readonly ServiceOffSeen[] }) {
  const say = useSay();
  const words = useWords();
  const named = off.slice(0, NAMED).map(({ service }) => words(service));
  const rest = off.length - named.length;
  const services = [...named, ...(rest > 0 ? [`+${rest}`] : [])].join(', ');
  const [{ reason, message } = { reason: 'other', message: undefined } as const] = off;
  return (
    <p className="services-off">
      <UrgentSign of="off" />
      <span>
        {say(`board.off.${reason}`, { services })}
        {message && <>. {words(message)}</>}
      </span>
    </p>
  );
}

import type { Words } from './catalogue.ts';
import type { Centre } from './centre.ts';
import { contrast, inkOn, isColour, LETTERS_STAND_AT, type Colour } from './contrast.ts';
import type { BoardId, BusinessDay, ClockTime, DeskId, GroupId } from './ids.ts';
import { areDistinct, isSaid } from './sound.ts';

/** How the hall is shown and spoken to: its boards by name, how loud they are, what they show between. */
export interface HallSettings {
  readonly boards: readonly BoardLayout[];
  readonly sound: HallSound;
  readonly media: HallMedia;
}

export const boardParts = ['earlier', 'waiting', 'forecast', 'ticker', 'clock', 'media'] as const;
/** What a board shows besides the calls themselves. */
export type BoardPart = (typeof boardParts)[number];

export interface BoardLayout {
  readonly id: BoardId;
  /** Instead of the centre's name. */
  readonly heading?: Words;
  /** The ground of the heading and the ticker. */
  readonly accent?: Colour;
  /** Whose calls and queues it shows and speaks; both empty: everybody's. */
  readonly zone: { readonly groups: readonly GroupId[]; readonly desks: readonly DeskId[] };
  readonly parts: readonly BoardPart[];
  /** How many earlier calls stand in a row; absent: as many as the screen's shape bears. */
  readonly columns?: number;
  /** Only its loudspeaker; a second board of the same hall shows the calls in silence. */
  readonly speaks: boolean;
  readonly ticker: readonly TickerText[];
}

/** One sentence of the ticker, on the days from the first to the last. */
export interface TickerText {
  readonly text: Words;
  readonly from?: BusinessDay;
  readonly until?: BusinessDay;
}

export interface HallSound {
  /** 0 to 100; 0 is silence. */
  readonly volume: number;
  readonly byTime: readonly LoudFor[];
  /** How often a call is said. */
  readonly repeat: number;
  /** `visitor`: in Ukrainian, and in the language that the visitor chose at the kiosk. */
  readonly languages: 'visitor' | 'both' | 'state';
}

export interface LoudFor {
  readonly from: ClockTime;
  readonly until: ClockTime;
  readonly volume: number;
}

export interface HallMedia {
  /** How long a picture stands. */
  readonly seconds: number;
  /** When a file is shown; one that is not named here is shown always. */
  readonly schedule: readonly MediaTimes[];
}

export interface MediaTimes {
  readonly file: string;
  readonly from?: BusinessDay;
  readonly until?: BusinessDay;
}

/** The board of a centre that has set none, and of an address that names none. */
export const usualBoard: BoardLayout = {
  id: 'hall' as BoardId,
  zone: { groups: [], desks: [] },
  parts: ['earlier', 'waiting', 'forecast', 'clock'],
  speaks: true,
  ticker: [],
};

export const usualHall: HallSettings = {
  boards: [],
  sound: { volume: 100, byTime: [], repeat: 1, languages: 'visitor' },
  media: { seconds: 12, schedule: [] },
};

export const COLUMNS_AT_MOST = 6;
export const REPEATS_AT_MOST = 3;

/** How loud a call is at this hour of the centre's own clock, 0 to 100. */
export const volumeAt = ({ volume, byTime }: HallSound, time: ClockTime): number =>
  byTime.find(({ from, until }) => from <= time && time < until)?.volume ?? volume;

/** Whether something that has days of its own is shown on this one. */
export const isOfDay = (
  { from, until }: { readonly from?: BusinessDay; readonly until?: BusinessDay },
  day: BusinessDay,
): boolean => (!from || from <= day) && (!until || day <= until);

/** Whether letters, black or white, can be read on this ground from afar. */
export const isReadable = (ground: Colour): boolean =>
  isColour(ground) && contrast(ground, inkOn(ground)) >= LETTERS_STAND_AT;

/** S12 and S13: boards that can be told apart and read, and a sound with one loudness at each hour. */
export const soundHall = ({ boards, sound, media }: HallSettings, centre: Centre): boolean =>
  areDistinct(boards.map(({ id }) => id)) &&
  boards.every((board) => soundBoard(board, centre)) &&
  soundLoudness(sound) &&
  media.seconds >= 1 &&
  areDistinct(media.schedule.map(({ file }) => file)) &&
  media.schedule.every(endsAfterItBegins);

const soundBoard = (
  { heading, accent, zone, columns, ticker }: BoardLayout,
  { catalogue, desks }: Centre,
): boolean =>
  (!heading || isSaid(heading)) &&
  (accent === undefined || isReadable(accent)) &&
  zone.groups.every((id) => catalogue.groups.some((group) => group.id === id)) &&
  zone.desks.every((id) => desks.some((desk) => desk.id === id)) &&
  (columns === undefined || isCount(columns, COLUMNS_AT_MOST)) &&
  ticker.every((one) => isSaid(one.text) && endsAfterItBegins(one));

const soundLoudness = ({ volume, byTime, repeat }: HallSound): boolean =>
  [volume, ...byTime.map((one) => one.volume)].every((loud) => loud >= 0 && loud <= 100) &&
  isCount(repeat, REPEATS_AT_MOST) &&
  byTime.every(({ from, until }) => from < until) &&
  byTime.every((one, i) => byTime.slice(i + 1).every((other) => !overlap(one, other)));

export const overlap = (
  one: { readonly from: string; readonly until: string },
  other: { readonly from: string; readonly until: string },
): boolean => one.from < other.until && other.from < one.until;

const endsAfterItBegins = ({ from, until }: { from?: BusinessDay; until?: BusinessDay }): boolean =>
  !from || !until || from <= until;

const isCount = (n: number, most: number): boolean => Number.isInteger(n) && n >= 1 && n <= most;

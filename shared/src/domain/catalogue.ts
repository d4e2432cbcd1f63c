import type { BusinessDay, GroupId, ServiceId, TopicId } from './ids.ts';

export const languages = ['uk', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same words in every language of the centre; the state language comes first. */
export type Words = Readonly<Record<Language, string>>;

/** Words that a centre may have in the state language alone. */
export type Told = string | Words;

/** S14: everyday words by which people look for a service («прописка»); they are shown nowhere. */
export type AlsoCalled = Readonly<Record<Language, readonly string[]>>;

/** Why the visitor came: to ask, to hand in, or to take away (visitor rules of a district ЦНАП). */
export const purposes = ['consultation', 'submit', 'collect'] as const;
export type Purpose = (typeof purposes)[number];

/** A sphere of services with one letter for its ticket numbers. */
export interface Group {
  readonly id: GroupId;
  readonly name: Words;
  readonly letter: string;
  /** N3: its own range of numbers; absent: that of the centre. */
  readonly numbers?: { readonly first: number; readonly last: number };
}

/** Where a centre has set none. No public source gives durations; they are learned (W3). */
export const USUAL_NORM_MINUTES = 12;

export interface Service {
  readonly id: ServiceId;
  readonly groupId: GroupId;
  readonly name: Words;
  readonly alsoCalled?: AlsoCalled;
  /** Shown first: what people come for most. */
  readonly frequent: boolean;
  /** How long a visit usually takes by the centre's own reckoning, in minutes. */
  readonly normMinutes: number;
  /** H9: so many tickets a day; absent: as many as come. */
  readonly quota?: number;
  readonly about: AboutService;
  /** What its ticket says besides, such as what to take along. */
  readonly onTicket?: Words;
}

/** What a visitor should know before coming; a fact that no source gives is left out. */
export interface AboutService {
  /** The five-digit identifier of the national Register of administrative services. */
  readonly registerId?: string;
  readonly target?: Told;
  readonly documents: readonly Told[];
  readonly documentsComplete: boolean;
  readonly term?: Told;
  readonly fee?: Told;
  readonly note?: Told;
  /** When documents, term and fee were last looked up: a fee changes with the year. */
  readonly asOf?: BusinessDay;
  /** What nobody has confirmed; visitors are asked to make sure of it. */
  readonly doubtful?: readonly Doubtful[];
  readonly unavailableWithoutPower?: boolean;
  readonly sources: readonly string[];
}

export const doubtfulFacts = ['documents', 'term', 'fee', 'offered'] as const;
/** `offered`: whether this centre gives the service at all. */
export type Doubtful = (typeof doubtfulFacts)[number];

export const topicKinds = ['situation', 'people'] as const;

/** A second way to services: what has happened in somebody's life, or who she is. */
export interface Topic {
  readonly id: TopicId;
  readonly kind: (typeof topicKinds)[number];
  readonly name: Words;
  /** In the order in which they are usually needed. */
  readonly services: readonly ServiceId[];
}

export interface Catalogue {
  readonly groups: readonly Group[];
  readonly services: readonly Service[];
  readonly topics?: readonly Topic[];
}

/**
 * N2: letters that look the same in Cyrillic and Latin, then those with no Latin twin;
 * none can be misread as a digit (no О З Ч Б І).
 */
export const seriesLetters: readonly string[] = [...'АВЕКМНРСТУХГДЖЛПФЦШЮЯ'];

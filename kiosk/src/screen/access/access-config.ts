import { isKeyAction, usualKeys, type Keymap } from './keymap.ts';

/** What one kiosk is told about its assistive devices. */
export interface AccessConfig {
  /** Which key does what, by the name of its place (`event.code`). */
  readonly keys: Keymap;
  /** The same key again within so many milliseconds is a tremble. */
  readonly doubleStrikeMs: number;
  /** Who can hear it: only the visitor, or everybody near. */
  readonly sound: 'headphones' | 'speaker';
  /** The sound output of the headphones, by its id; undefined is the machine's usual one. */
  readonly sink: string | undefined;
  /** Sign-language films by the name of the screen. */
  readonly sign: Readonly<Record<string, string>>;
}

export const usualAccess: AccessConfig = {
  keys: usualKeys,
  doubleStrikeMs: 200,
  sound: 'speaker',
  sink: undefined,
  sign: {},
};

/** Reads what the file beside the page says; nonsense is left out. */
export function accessConfig(file: Readonly<Record<string, unknown>>): AccessConfig {
  const { keys, doubleStrikeMs, sound, sink, sign } = file;
  return {
    keys: { ...usualKeys, ...Object.fromEntries(entriesOf(keys).filter(isRemapped)) } as Keymap,
    doubleStrikeMs:
      typeof doubleStrikeMs === 'number' && doubleStrikeMs >= 0 && doubleStrikeMs <= 2_000
        ? doubleStrikeMs
        : usualAccess.doubleStrikeMs,
    sound: sound === 'headphones' ? 'headphones' : 'speaker',
    sink: typeof sink === 'string' ? sink : undefined,
    sign: Object.fromEntries(entriesOf(sign).filter(isFilm)) as Record<string, string>,
  };
}

const entriesOf = (told: unknown): [string, unknown][] =>
  typeof told === 'object' && told !== null ? Object.entries(told) : [];

/** `null` takes a key its meaning. */
const isRemapped = ([, action]: [string, unknown]): boolean =>
  action === null || isKeyAction(action);

/** A film lies beside the page or on the queue server, and nowhere else. */
const isFilm = ([, address]: [string, unknown]): boolean =>
  typeof address === 'string' &&
  /^[\w./-]+\.(?:mp4|webm)$/.test(address) &&
  !address.includes('..');

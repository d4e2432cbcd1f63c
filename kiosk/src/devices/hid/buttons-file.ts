import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as z from 'zod';
import type { DeskId, HelpPlaceId } from '@cherha/shared/domain/ids.ts';
import { padKeys, type PadKey } from '@cherha/shared/domain/pad.ts';
import type { Profile } from './profile.ts';
import { profilesIn } from './shipped-profiles.ts';

const action = z.enum(['ask', 'cancel', 'nothing']);
export type Action = z.output<typeof action>;

const button = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/, 'must be made of a-z, 0-9 and "-"'),
  title: z.string().trim().min(1).max(80),
  profile: z.string(),
  /** Where it stands: a place from which help is called, or a window whose call pad it is. */
  place: z.string().min(1).max(64).optional(),
  desk: z.string().min(1).max(64).optional(),
  /** What it does at its window; absent where it is a lamp alone. */
  key: z.enum(padKeys).optional(),
  /** Which of several alike: its serial number, or where it is plugged in (`usb-0000:00:14.0-1`). */
  serial: z.string().optional(),
  port: z.string().optional(),
  /** The device file of a serial line. */
  path: z.string().optional(),
  /** Absent where the device is a lamp alone. */
  input: z.string().optional(),
  press: action.default('ask'),
  hold: action.default('nothing'),
});

const file = z.strictObject({
  profiles: z.string().optional(),
  buttons: z.array(button).min(1, 'must have at least one button').max(64),
});

/** One button of this machine: what it is, where it stands, what it does. */
export type Binding = Omit<z.output<typeof button>, 'profile' | 'place' | 'desk' | 'key'> & {
  readonly profile: Profile;
  readonly at: Spot;
};

/** Where a button stands, and what it does there. */
export type Spot =
  | { readonly kind: 'place'; readonly place: HelpPlaceId }
  | { readonly kind: 'desk'; readonly desk: DeskId; readonly key: PadKey | undefined };

/** Where the profiles lie that come with the program: as source, or beside the packed bundle. */
const SHIPPED = ['profiles', '../../src/devices/hid/profiles'].map((folder) =>
  join(import.meta.dirname, folder),
);

/**
 * Reads which buttons hang on this machine. Bindings are apart from profiles: the same button may
 * stand at many places. Throws a sentence for the person who installs it.
 */
export function readButtonsFile(path: string): readonly Binding[] {
  const read = file.safeParse(jsonIn(path));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Error(`${path}: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? ''}`);
  }
  const own = read.data.profiles;
  const profiles = new Map([
    ...SHIPPED.filter((folder) => existsSync(folder)).flatMap((folder) => [...profilesIn(folder)]),
    ...(own === undefined ? [] : profilesIn(resolve(dirname(path), own))),
  ]);
  const ids = read.data.buttons.map(({ id }) => id);
  return read.data.buttons.map((one, i) => {
    const wrong = (what: string): Error => new Error(`${path}: buttons.${i}: ${what}`);
    const profile = profiles.get(one.profile);
    if (!profile) throw wrong(`there is no profile "${one.profile}"`);
    if (ids.indexOf(one.id) !== i) throw wrong(`the id "${one.id}" is in use already`);
    if (one.input !== undefined && !profile.inputs.some(({ name }) => name === one.input))
      throw wrong(`the profile ${profile.id} has no input "${one.input}"`);
    if (profile.transport === 'serial-line' && one.path === undefined)
      throw wrong('a serial line needs its "path", such as /dev/ttyUSB0');
    const { place, desk, key, ...its } = one;
    if ((place === undefined) === (desk === undefined))
      throw wrong('must say where it stands: a "place", or the "desk" of a call pad');
    if (key !== undefined && desk === undefined) throw wrong('a "key" is pressed at a "desk"');
    if (desk !== undefined && key === undefined && one.input !== undefined)
      throw wrong(`must say what it does at the window: a "key" of ${padKeys.join(', ')}`);
    const at: Spot =
      desk === undefined
        ? { kind: 'place', place: place as HelpPlaceId }
        : { kind: 'desk', desk: desk as DeskId, key };
    return { ...its, profile, at };
  });
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

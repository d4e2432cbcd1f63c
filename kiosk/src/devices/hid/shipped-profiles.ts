import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProfile, type Profile } from './profile.ts';

/** The profiles in a folder, by id: what was shipped, or what was learned on this machine. */
export function profilesIn(folder: string): Map<string, Profile> {
  const profiles = new Map<string, Profile>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const profile = readProfile(readFileSync(join(folder, file), 'utf8'), file);
    if (profiles.has(profile.id))
      throw new Error(`${file}: the id ${profile.id} is in use already`);
    profiles.set(profile.id, profile);
  }
  return profiles;
}

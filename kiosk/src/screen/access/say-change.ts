import type { AccessSeen } from './access-machine.ts';
import { LOUDEST, type AccessSettings } from './access-settings.ts';
import type { Reader } from './reader.ts';

/** What was changed by a key and stands on no button is said: how loud, how fast, whether the screen is on. */
export function sayChange(before: AccessSeen, now: AccessSeen, reader: Pick<Reader, 'tell'>): void {
  const changed = (name: keyof AccessSettings): boolean =>
    before.settings[name] !== now.settings[name];
  const { volume, rate, screen } = now.settings;
  if (changed('volume')) reader.tell('access.panel.volume', { now: volume, most: LOUDEST });
  if (changed('rate')) reader.tell('access.panel.rate', { now: Math.round(rate * 100) });
  if (changed('screen')) reader.tell(`access.ear.${screen}`);
}

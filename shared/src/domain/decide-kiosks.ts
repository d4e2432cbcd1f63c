import { byStaff, mayDo } from './asking.ts';
import type { Centre } from './centre.ts';
import type { Actor, Given, KioskSwitch } from './commands.ts';
import type { DeviceId } from './ids.ts';
import { isKioskOff } from './kiosk-off.ts';
import { err, ok, type Result } from './result.ts';
import type { Verdict } from './verdict.ts';

/** X7: one kiosk is out of service, and in service again; it stays known who said so. */
export function decideKiosks(
  centre: Centre,
  command: KioskSwitch,
  { actor, kiosksPaired = [] }: Given,
): Verdict {
  const which = kioskOf(command, actor, kiosksPaired);
  if (!which.ok) return which;
  const kioskId = which.value;
  if (command.type === 'switchKioskOn')
    return isKioskOff(centre, kioskId)
      ? ok([{ type: 'kioskOpened', kioskId, ...byStaff(actor) }])
      : ok([]);
  const { reason, note } = command;
  const now = centre.kiosksOff[kioskId];
  if (now?.reason === reason && now.note === note) return ok([]);
  return ok([{ type: 'kioskClosed', kioskId, reason, ...(note && { note }), ...byStaff(actor) }]);
}

/** Staff who may name any kiosk of the centre; a kiosk, where the PIN was typed, only itself. */
function kioskOf(
  { kioskId }: KioskSwitch,
  actor: Actor,
  kiosks: readonly DeviceId[],
): Result<DeviceId, 'not-yours-to-ask' | 'kiosk-unknown'> {
  if (actor.kind === 'kiosk')
    return kioskId === undefined || kioskId === actor.deviceId
      ? ok(actor.deviceId)
      : err('not-yours-to-ask');
  if (!mayDo(actor, 'kiosks')) return err('not-yours-to-ask');
  return kioskId !== undefined && kiosks.includes(kioskId) ? ok(kioskId) : err('kiosk-unknown');
}

import type { DeviceSeen } from '@cherha/shared/protocol/messages.ts';
import { businessDay } from '@cherha/shared/domain/time.ts';
import type { Say } from '@cherha/shared/text/say.ts';
import { shortDate, timeOfDay } from '@cherha/shared/text/when.ts';
import type { Hall } from '../hall.ts';
import type { Urgency } from '../work/printing-now.ts';

/** Whether a device is heard; `since`: since when it is not. */
export interface LinkNow {
  readonly urgency?: Urgency;
  readonly text: string;
  readonly since?: string;
}

/** A device that presses by HTTP alone is never away: it is heard when it is pressed. */
export function linkNow(
  { connected, awaySince, byHttp }: DeviceSeen,
  { now, view: { timeZone } }: Pick<Hall, 'now' | 'view'>,
  say: Say,
): LinkNow {
  if (connected) return { urgency: 'fine', text: say('desk.devices.connected') };
  if (byHttp) {
    const { pressedAt } = byHttp;
    if (pressedAt === undefined) return { text: say('desk.devices.neverPressed') };
    const time = timeOfDay(pressedAt, timeZone);
    const isToday = businessDay(pressedAt, timeZone) === businessDay(now, timeZone);
    return {
      text: isToday
        ? say('desk.devices.pressed', { time })
        : say('desk.devices.pressedOn', { day: shortDate(pressedAt, timeZone), time }),
    };
  }
  return {
    urgency: 'now',
    text: say('desk.devices.away'),
    ...(awaySince !== undefined && {
      since: say('desk.devices.awaySince', { time: timeOfDay(awaySince, timeZone) }),
    }),
  };
}

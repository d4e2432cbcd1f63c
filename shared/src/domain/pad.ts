import { deskNow, type Centre } from './centre.ts';
import type { WindowCommand } from './commands.ts';
import type { DeskId, Instant } from './ids.ts';
import { look } from './shelf.ts';
import type { CalledTicket, ServedNowTicket } from './ticket.ts';

/** What a key of a call pad does; `main` is the one next thing: call, start, finish, end the break. */
export const padKeys = [
  'main',
  'callNext',
  'startVisit',
  'finishVisit',
  'finishAndCall',
  'recall',
  'markNoShow',
  'undoCall',
  'confirmPriority',
  'refusePriority',
  'park',
  'beginBreak',
  'endBreak',
  'leaveDesk',
  'raisePanic',
] as const;
export type PadKey = (typeof padKeys)[number];
/** G8: the quiet alarm is no matter of what stands at the window. */
export type WindowKey = Exclude<PadKey, 'raisePanic'>;

/** Where the work at a window stands, as its pad and its lamp are told. */
export type PadMoment = 'closed' | 'break' | 'free' | 'called' | 'serving';

/** D5: whom the keys are about: who was called and is awaited, else who came last. */
export function visitorOfPad(
  centre: Centre,
  deskId: DeskId,
): CalledTicket | ServedNowTicket | undefined {
  const here = deskNow(centre, deskId).tickets.flatMap((id) => {
    const ticket = look(centre.tickets, id);
    return ticket?.status === 'called' || ticket?.status === 'serving' ? [ticket] : [];
  });
  return (
    here.find(({ status }) => status === 'called') ??
    here.toSorted((a, b) => b.calledAt - a.calledAt)[0]
  );
}

export function padMoment(centre: Centre, deskId: DeskId): PadMoment {
  const { operator, break: onBreak } = deskNow(centre, deskId);
  if (!operator) return 'closed';
  return visitorOfPad(centre, deskId)?.status ?? (onBreak ? 'break' : 'free');
}

/** The name of what is at the window now: a press is meant for this and nothing else (D9). */
export function standsAt(centre: Centre, deskId: DeskId): string {
  const { operator, freeSince, break: onBreak } = deskNow(centre, deskId);
  if (!operator) return 'closed';
  const visitor = visitorOfPad(centre, deskId);
  // Her turn and not her ticket's id: that opens her page on the phone.
  if (visitor) return [visitor.status, visitor.turn, visitor.announced].join('.');
  return onBreak ? `break.${onBreak.since}` : `free.${freeSince ?? 0}`;
}

/** D9: the second press of a double press is made within so long of what the first one did. */
const DOUBLE_PRESS_MS = 2_000;

/** What `main` would do now is not what a finger meant that was on its way before. */
export function mainIsTooSoon(centre: Centre, deskId: DeskId, now: Instant): boolean {
  const { freeSince, break: onBreak } = deskNow(centre, deskId);
  const visitor = visitorOfPad(centre, deskId);
  const arrived = visitor?.status === 'serving' ? visitor.startedAt : visitor?.calledAt;
  const since = arrived ?? onBreak?.since ?? freeSince;
  return since !== undefined && now - since < DOUBLE_PRESS_MS;
}

const mainKey = {
  closed: 'callNext',
  break: 'endBreak',
  free: 'callNext',
  called: 'startVisit',
  serving: 'finishVisit',
} as const satisfies Record<PadMoment, WindowKey>;

/**
 * What a key asks at this moment; finishing and calling are two wishes. Where the screen asks for a
 * reason, a key has the usual one: no document was shown, a rest, papers that are fetched.
 */
export function askedByPad(
  centre: Centre,
  deskId: DeskId,
  key: WindowKey,
): readonly [WindowCommand, WindowCommand?] {
  const visitor = visitorOfPad(centre, deskId);
  const about = { deskId, ...(visitor && { ticketId: visitor.id }) };
  const sends = centre.rules.assignment.mode === 'assign';
  const meant = key === 'main' ? mainKey[padMoment(centre, deskId)] : key;
  switch (meant) {
    case 'callNext':
    case 'endBreak':
    case 'leaveDesk':
      return [{ type: meant, deskId }];
    case 'finishAndCall':
      // A1: whom one would call next is sent by the server.
      return sends
        ? [{ type: 'finishVisit', ...about }]
        : [
            { type: 'finishVisit', ...about },
            { type: 'callNext', deskId },
          ];
    case 'undoCall':
      // A3: taken back, she would be sent here again at once.
      return [{ type: sends ? 'declineCall' : 'undoCall', ...about }];
    case 'refusePriority':
      return [{ type: meant, ...about, why: 'no-document' }];
    case 'park':
      return [{ type: meant, ...about, reason: 'documents' }];
    case 'beginBreak':
      return [{ type: meant, deskId, reason: 'rest' }];
    default:
      return [{ type: meant, ...about }];
  }
}

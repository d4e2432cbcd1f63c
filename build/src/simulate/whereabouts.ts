import type { Event } from '@cherha/shared/domain/events.ts';
import type { DeskId, Instant, TicketId } from '@cherha/shared/domain/ids.ts';
import type { Heard } from './heard.ts';

/** One thing that moved a ticket: to a window, or away from the windows. */
type Move =
  | { readonly at: Instant; readonly to: DeskId }
  | { readonly at: Instant; readonly from: DeskId | 'any' };

/** Every ticket that was called to a window while it was at one, as the answers and views tell it. */
export function atTwoWindows(heard: Heard): string[] {
  const wrong: string[] = [];
  for (const [ticketId, { number, moves }] of movesByTicket(heard)) {
    const clash = clashIn(moves.toSorted((a, b) => a.at - b.at));
    if (clash)
      wrong.push(`${number} (${ticketId}) went to ${clash[1]} while it was at ${clash[0]}`);
  }
  return wrong;
}

interface Trail {
  readonly number: string;
  readonly moves: Move[];
}

function movesByTicket({ events, missed }: Heard): Map<TicketId, Trail> {
  const trails = new Map<TicketId, Trail>();
  for (const event of events) {
    const move = moveOf(event);
    if (!move || !('ticketId' in event) || !('number' in event)) continue;
    const trail = trails.get(event.ticketId) ?? { number: event.number, moves: [] };
    trail.moves.push(move);
    trails.set(event.ticketId, trail);
  }
  for (const [ticketId, at] of missed) trails.get(ticketId)?.moves.push({ at, from: 'any' });
  return trails;
}

/**
 * Answers of different sockets may overtake each other, so of what happened at one instant the order
 * is not known: whatever can have come first is taken to have come first.
 */
function clashIn(moves: readonly Move[]): [DeskId, DeskId] | undefined {
  let here: DeskId | undefined;
  const left = [...moves];
  while (left.length > 0) {
    const [{ at }] = left as [Move];
    const possible = left.findIndex((move) => move.at === at && isPossible(move, here));
    const [move] = left.splice(Math.max(0, possible), 1) as [Move];
    if ('to' in move && here !== undefined) return [here, move.to];
    if ('to' in move) here = move.to;
    else if (move.from === 'any' || move.from === here) here = undefined;
  }
  return undefined;
}

const isPossible = (move: Move, here: DeskId | undefined): boolean =>
  'to' in move ? here === undefined : move.from === here || move.from === 'any';

function moveOf(event: Event): Move | undefined {
  switch (event.type) {
    case 'ticketCalled':
      return { at: event.at, to: event.deskId };
    case 'callUndone':
    case 'callDeclined':
    case 'visitFinished':
    case 'noShowMarked':
    case 'visitTransferred':
    case 'visitorParked':
    case 'priorityRefused':
      return { at: event.at, from: event.deskId };
    case 'ticketCancelled':
    case 'noShowTakenBack':
    case 'visitorCameBack':
      return { at: event.at, from: 'any' };
    default:
      return undefined;
  }
}

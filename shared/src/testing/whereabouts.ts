import type { Event } from '../domain/events.ts';

/** Where a visitor is by the story alone: a window's id, or a word. */
export type Place = string;

const stillHere = ['waiting', 'errand', 'away'] as const;
const elsewhere = [...stillHere, 'served', 'no-show', 'cancelled', 'unserved'] as const;
const open = (place: Place): boolean =>
  isAtWindow(place) || stillHere.some((word) => word === place);
export const isAtWindow = (place: Place): boolean => !elsewhere.some((word) => word === place);

/**
 * Follows every visitor through the story, with nothing of the law's own code: who is where, and
 * what cannot have happened because she was somewhere else.
 */
export class Whereabouts {
  readonly places = new Map<string, Place>();
  readonly #legsLeft = new Map<string, number>();

  at(window: string): string[] {
    return [...this.places].flatMap(([id, place]) => (place === window ? [id] : []));
  }

  isOpen(ticketId: string): boolean {
    return open(this.places.get(ticketId) ?? 'served');
  }

  /** What is wrong with this happening now, if anything; then it has happened. */
  happens(event: Event): string | undefined {
    switch (event.type) {
      case 'ticketIssued':
        this.#legsLeft.set(event.ticketId, 1 + (event.more?.length ?? 0));
        return this.#goes(event.ticketId, ['nowhere'], 'waiting');
      case 'ticketCalled':
        return this.#goes(event.ticketId, ['waiting'], event.deskId);
      case 'ticketRecalled':
      case 'visitStarted':
      case 'priorityConfirmed':
        return this.#goes(event.ticketId, [event.deskId], event.deskId);
      case 'callUndone':
      case 'callDeclined':
      case 'priorityRefused':
        return this.#goes(event.ticketId, [event.deskId], 'waiting');
      case 'visitTransferred':
        if (event.withReturn) this.#legs(event.ticketId, 1);
        return this.#goes(event.ticketId, [event.deskId], 'waiting');
      case 'visitFinished': {
        const isOver = this.#legs(event.ticketId, -1) === 0;
        return this.#goes(event.ticketId, [event.deskId], isOver ? 'served' : 'waiting');
      }
      case 'noShowMarked':
        return this.#goes(event.ticketId, [event.deskId], 'no-show');
      case 'noShowTakenBack':
        return this.#goes(event.ticketId, ['no-show'], 'waiting');
      case 'visitorParked':
        return this.#goes(event.ticketId, [event.deskId], 'errand');
      case 'visitorCameBack':
        return this.#goes(event.ticketId, ['errand'], 'waiting');
      case 'visitorSteppedOut':
        return this.#goes(event.ticketId, ['waiting'], 'away');
      case 'visitorBackInLine':
        return this.#goes(event.ticketId, ['away'], 'waiting');
      case 'absenceRanOut':
        return this.#goes(event.ticketId, ['away'], 'no-show');
      case 'serviceAdded':
        this.#legs(event.ticketId, 1);
        return this.isOpen(event.ticketId)
          ? undefined
          : `${event.number} is gone, and asks for more`;
      case 'ticketCancelled': {
        const isHere = this.isOpen(event.ticketId);
        this.places.set(event.ticketId, 'cancelled');
        return isHere ? undefined : `${event.number} is gone already, and gives up her place`;
      }
      case 'receptionEnded':
        return this.#letGo(event.unserved, ['waiting', 'away']);
      case 'dayBegan':
        return this.#letGo(event.unserved, stillHere) ?? this.#leftOver();
      default:
        return undefined;
    }
  }

  #goes(ticketId: string, from: readonly Place[], to: Place): string | undefined {
    const place = this.places.get(ticketId) ?? 'nowhere';
    this.places.set(ticketId, to);
    if (from.includes(place)) return undefined;
    return `${ticketId} is ${place} and goes from ${from.join(' or ')} to ${to}`;
  }

  #letGo(all: readonly string[], from: readonly Place[]): string | undefined {
    return all.map((id) => this.#goes(id, from, 'unserved')).find((fault) => fault !== undefined);
  }

  #leftOver(): string | undefined {
    const [left] =
      [...this.places].find(([, place]) => stillHere.some((word) => word === place)) ?? [];
    return left && `${left} of the day before is forgotten`;
  }

  #legs(ticketId: string, change: number): number {
    const left = (this.#legsLeft.get(ticketId) ?? 0) + change;
    this.#legsLeft.set(ticketId, left);
    return left;
  }
}

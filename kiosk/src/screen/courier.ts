import type { DeviceId } from '@cherha/shared/domain/ids.ts';
import { heldBy, type Outbox } from '../devices/outbox/outbox.ts';
import { mayRepeat } from './kiosk-visit.ts';
import { reportPrint, type AskServer } from './reports.ts';

export interface Road {
  readonly outbox: Outbox;
  readonly ask: AskServer;
  /** Which device this kiosk is now; undefined: it was not told yet, and asks for no numbers. */
  readonly kioskId: DeviceId | undefined;
  /** Something in the outbox is not what it was. */
  readonly onChange: () => void;
  /** Hears what the server refused for good: it stays in the outbox. */
  readonly onRefused?: (word: string) => void;
  readonly againMs?: number;
}

/** A server lets one kiosk ask so fast and no faster. */
const AGAIN_AFTER_MS = 250;

/**
 * Carries to the server what the kiosk gave out without it, the earliest first, and brings numbers
 * back. A ticket leaves the outbox only when it was acknowledged. False: there is something left to
 * do, and it is worth another way.
 */
export async function carry(road: Road): Promise<boolean> {
  const allHandedOver = await handOver(road);
  const hasBorrowed = await borrow(road);
  road.onChange();
  return allHandedOver && hasBorrowed;
}

async function handOver({
  outbox,
  ask,
  onRefused,
  againMs = AGAIN_AFTER_MS,
}: Road): Promise<boolean> {
  // A ticket that the server fails at may wait for another way; it keeps no other one waiting.
  const left = new Set<string>();
  for (;;) {
    const owed = (await outbox.toHandOver())?.filter(({ commandId }) => !left.has(commandId));
    if (!owed || owed.length === 0) return left.size === 0;
    for (const { commandId, paper } of owed) {
      const answer = await ask({ type: 'handOver', paper }, { commandId });
      // Known to the server from before this kiosk was paired anew: then it has the ticket.
      if (answer.ok || answer.error === 'command-id-taken') {
        // A disk that takes no write keeps it owed: it goes another way later, not at once again.
        const done = await outbox.handedOver(paper.ticketId);
        if (!done) left.add(commandId);
        else if (done.print && done.print.outcome !== paper.print?.outcome)
          void reportPrint(ask, paper.ticketId, done.print);
      } else if (answer.error === 'too-many-commands') await pause(againMs);
      else if (answer.error === 'server-fault') left.add(commandId);
      else if (mayRepeat(answer.error)) return false;
      else {
        left.add(commandId);
        onRefused?.(answer.error);
      }
    }
  }
}

/** L9: what lies there of another device is none of what it has. */
async function borrow({ outbox, ask, kioskId }: Road): Promise<boolean> {
  const kept = await outbox.recall();
  // Without a disk of its own the kiosk would only lose what it is lent.
  if (!kept || kioskId === undefined) return true;
  const answer = await ask({ type: 'borrowNumbers', held: heldBy(kept, kioskId) }, {});
  if (!answer.ok) return !mayRepeat(answer.error);
  const loans = answer.value.filter((event) => event.type === 'numbersLent');
  return loans.length === 0 || (await outbox.keepLoans(loans)) === true;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

import type { Centre } from '@cherha/shared/domain/centre.ts';
import { asOf } from '@cherha/shared/domain/decide.ts';
import type { BusinessDay, Instant } from '@cherha/shared/domain/ids.ts';
import { nextDue } from '@cherha/shared/domain/passing.ts';
import { businessDay } from '@cherha/shared/domain/time.ts';
import { randomBytes } from 'node:crypto';
import type { CentreMailbox } from './centre.ts';

/** However far away the next thing is, the clock is looked at again: it may have been set meanwhile. */
export const LOOK_AGAIN_MS = 30_000;

/** Between two things that are due at once. */
const SHORTEST_MS = 50;

/** When the clock was asked and nothing came of it, also because a commit failed. */
const A_WHILE_MS = 1_000;

/** How long to sleep until something is due by the clock alone, in milliseconds. */
export function sleepFor(centre: Centre, now: Instant): number {
  const due = nextDue(asOf(centre, now), now);
  if (due === undefined) return LOOK_AGAIN_MS;
  return Math.min(LOOK_AGAIN_MS, Math.max(SHORTEST_MS, due - now));
}

/**
 * Lets happen what nobody presses: planned breaks, missed calls, the end of a pause. What is due is
 * decided by the law from the state alone, so a restart loses none of it.
 */
export function ticking({
  mailbox,
  clock,
  onNewDay,
  onTrouble,
}: {
  mailbox: CentreMailbox;
  clock: () => Instant;
  /** By the centre's own calendar, also where nobody comes and the story has no event of it. */
  onNewDay: (today: BusinessDay) => void;
  onTrouble: (what: string, cause: unknown) => void;
}): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  /** Something is due now; commands that come one upon another must not put it off again and again. */
  let isSoon = false;
  let asking: Promise<void> = Promise.resolve();
  const today = (): BusinessDay => businessDay(clock(), mailbox.state().timeZone);
  let day = today();

  function lookAtDay(): void {
    const now = today();
    if (now === day) return;
    try {
      onNewDay(now);
      // Only then: what failed is tried again at the next look.
      day = now;
    } catch (cause) {
      onTrouble('a new day', cause);
    }
  }

  async function passTime(): Promise<void> {
    isSoon = false;
    lookAtDay();
    const before = mailbox.state().version;
    const commandId = `clock-${randomBytes(12).toString('hex')}`;
    try {
      await mailbox.handle({ commandId, command: { type: 'passTime' } }, { kind: 'clock' });
    } catch (cause) {
      onTrouble('passing time', cause);
    }
    // After a clock that was set back, something is due by the clock and not yet by the story.
    sleep(mailbox.state().version === before ? A_WHILE_MS : 0);
  }

  function sleep(least = 0): void {
    if (stopped || isSoon) return;
    clearTimeout(timer);
    const ms = Math.max(least, sleepFor(mailbox.state(), clock()));
    isSoon = ms <= SHORTEST_MS;
    timer = setTimeout(() => {
      asking = passTime();
    }, ms);
    timer.unref();
  }

  const stopListening = mailbox.onChange(() => sleep());
  sleep();
  return {
    async stop() {
      stopped = true;
      stopListening();
      clearTimeout(timer);
      await asking;
    },
  };
}

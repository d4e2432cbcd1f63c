import { newCentre } from '../domain/centre.ts';
import type { Actor, Command } from '../domain/commands.ts';
import { decide } from '../domain/decide.ts';
import type { Event } from '../domain/events.ts';
import { evolve } from '../domain/evolve.ts';
import type { Instant, TicketId } from '../domain/ids.ts';
import type { Refusal } from '../domain/refusals.ts';
import { err, ok } from '../domain/result.ts';
import { setUp } from './builders.ts';
import { expect } from 'vitest';

/**
 * A test of the law is three sentences: what had happened, what was asked, what came of it. The law
 * is not asked before `when`, so that what goes for many tests may stand above them all: a mutant
 * that were met there would have to be judged by every test there is.
 */
export function given(...events: Event[]) {
  return {
    when(actor: Actor, command: Command, now: Instant, newTicketId = 't-new') {
      const centre = [...setUp(), ...events].reduce(evolve, newCentre);
      const decision = decide(centre, command, {
        now,
        newTicketId: newTicketId as TicketId,
        actor,
      });
      return {
        // oxlint-disable-next-line unicorn/no-thenable -- reads as the sentence it is
        then: (...expected: Event[]) => expect(decision).toEqual(ok(expected)),
        refused: (refusal: Refusal) => expect(decision).toEqual(err(refusal)),
        decision,
      };
    },
  };
}

import type { Purpose } from '../domain/catalogue.ts';
import { newCentre, type Centre } from '../domain/centre.ts';
import type { Actor, Command, DeskCommand, Permission } from '../domain/commands.ts';
import { decide } from '../domain/decide.ts';
import type { Event } from '../domain/events.ts';
import { evolve } from '../domain/evolve.ts';
import type { DeviceId, Instant, ServiceId, StaffId, TicketId } from '../domain/ids.ts';
import { nextTicket } from '../domain/order.ts';
import type { Refusal } from '../domain/refusals.ts';
import { defined } from '../domain/result.ts';
import { everything } from '../domain/shelf.ts';
import type { Ticket } from '../domain/ticket.ts';
import { at, deskId, setUp, staff, theClock, theKiosk } from './builders.ts';

/** A command about a visitor at a window, without the window and without the visitor's id. */
type Left<C> = C extends unknown ? Omit<C, 'deskId' | 'ticketId'> : never;
type AtWindow = Left<Extract<DeskCommand, { deskId: unknown }>>;

/** A hall in which a test does one thing after another, in minutes after ten; the law decides. */
export class Hall {
  centre: Centre;
  readonly story: Event[] = [];
  /** The kiosks that are on the wire. */
  kiosksHere: readonly DeviceId[] = [];
  kiosksPaired: readonly DeviceId[] = [];
  /** Who may work at a window. */
  operators: readonly StaffId[] = [];
  #now = at(0);
  #tickets = 0;

  constructor(...events: Event[]) {
    this.centre = [...setUp(), ...events].reduce(evolve, newCentre);
  }

  at(minutes: number, seconds = 0): this {
    this.#now = at(minutes, seconds);
    return this;
  }
  get now(): Instant {
    return this.#now;
  }

  /** What happened, or the word of the refusal. */
  ask(actor: Actor, command: Command): readonly Event['type'][] | Refusal {
    const newTicketId = `t-${(this.#tickets += 1)}` as TicketId;
    const { kiosksHere, kiosksPaired, operators } = this;
    const given = { now: this.#now, newTicketId, actor, kiosksHere, kiosksPaired, operators };
    const decided = decide(this.centre, command, given);
    if (!decided.ok) return decided.error;
    this.centre = decided.value.reduce(evolve, this.centre);
    this.story.push(...decided.value);
    return decided.value.map(({ type }) => type);
  }

  /** The clock looks whether something is due. */
  tick(): readonly Event['type'][] | Refusal {
    return this.ask(theClock, { type: 'passTime' });
  }

  /** Gives the number, or the refusal. */
  takes(
    service: string,
    more: Partial<Omit<Extract<Command, { type: 'issueTicket' }>, 'type' | 'serviceId'>> = {},
    actor = theKiosk,
  ): string {
    const wish = { serviceId: service as ServiceId, purpose: 'submit', language: 'uk' } as const;
    const said = this.ask(actor, { type: 'issueTicket', ...wish, ...more });
    return typeof said === 'string' ? said : this.last('ticketIssued').number;
  }

  sits(name: string, desk: string, instead?: string): readonly string[] | Refusal {
    const taking = { type: 'takeDesk', deskId: deskId(desk) } as const;
    return this.ask(staff(name), { ...taking, ...(instead && { instead: instead as never }) });
  }

  /** At a window; a number names which visitor. */
  does(
    [name, desk, ...may]: readonly [string, string, ...Permission[]],
    command: AtWindow,
    number?: string,
  ): readonly string[] | Refusal {
    const ticketId = number === undefined ? {} : { ticketId: this.ticket(number).id };
    const whole = { ...command, deskId: deskId(desk), ...ticketId } as Command;
    return this.ask(staff(name, ...may), whole);
  }

  /** Calls the next visitor and gives her number, or the refusal. */
  calls(name: string, desk: string): string {
    const said = this.does([name, desk], { type: 'callNext' });
    return typeof said === 'string' ? said : this.last('ticketCalled').number;
  }

  /** A whole visit of whoever is next. */
  serves(name: string, desk: string): string {
    const number = this.calls(name, desk);
    this.does([name, desk], { type: 'startVisit' });
    this.does([name, desk], { type: 'finishVisit' });
    return number;
  }

  ticket(number: string): Ticket {
    const all = everything(this.centre.tickets).filter((ticket) => ticket.number === number);
    return defined(all.at(-1), `ticket ${number}`);
  }

  /** Whom this window would call now. */
  next(desk: string): string | undefined {
    const here = defined(
      this.centre.desks.find(({ number }) => number === desk),
      `desk ${desk}`,
    );
    return nextTicket(this.centre, here, this.#now)?.ticket.number;
  }

  last<Type extends Event['type']>(type: Type): Extract<Event, { type: Type }> {
    const found = this.story.findLast(
      (event): event is Extract<Event, { type: Type }> => event.type === type,
    );
    return defined(found, type);
  }
}

export const wish = (service: string, purpose: Purpose = 'submit') => ({
  serviceId: service as ServiceId,
  purpose,
});

import type { Centre } from '@cherha/shared/domain/centre.ts';
import { permissions, type Actor, type Command } from '@cherha/shared/domain/commands.ts';
import { decide } from '@cherha/shared/domain/decide.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import { evolve } from '@cherha/shared/domain/evolve.ts';
import type { DeviceId, Instant, ServiceId, StaffId, TicketId } from '@cherha/shared/domain/ids.ts';
import type { Decision } from '@cherha/shared/domain/verdict.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { everything } from '@cherha/shared/domain/shelf.ts';
import type { Ticket } from '@cherha/shared/domain/ticket.ts';
import { inOrder } from '@cherha/shared/domain/order.ts';
import {
  openEveryDay,
  setUp,
  span,
  staff,
  theClock,
  theKiosk,
} from '@cherha/shared/testing/builders.ts';
import { helpPlacesSet } from '@cherha/shared/testing/help.ts';
import { newCentre } from '@cherha/shared/domain/centre.ts';
import { ownDayView, type OwnDayView } from '@cherha/shared/views/own-day-view.ts';
import { foundView, type FoundView } from '@cherha/shared/views/found-view.ts';
import { deskView, type DeskView } from '@cherha/shared/views/desk-view.ts';

/** The real law in memory, on this machine's clock: what a desk needs on the other side. */
export class SmallCentre {
  /** Every command that reached the law, in order: what was really asked. */
  readonly heard: Command['type'][] = [];
  /** The same, word for word. */
  readonly asked: Command[] = [];
  #centre: Centre = [...setUp(openEveryDay(span('00:00', '24:00'))), helpPlacesSet].reduce(
    evolve,
    newCentre,
  );
  /** Who may work at a window. */
  operators: readonly StaffId[] = [];
  /** The kiosks that are on the wire. */
  kiosksHere: readonly DeviceId[] = [];
  #answers = new Map<string, Decision>();
  #nextTicket = 1;
  #ahead = 0;

  /** `settings` are what a test's centre has set otherwise. */
  constructor(...settings: readonly Event[]) {
    this.#centre = settings.reduce(evolve, this.#centre);
  }

  get view(): DeskView {
    return deskView(this.#centre, this.#now());
  }

  found(wanted: string): FoundView {
    return foundView(this.#centre, wanted, this.#now());
  }

  dayOf(id: StaffId): OwnDayView {
    return ownDayView(this.#centre, id, this.#now());
  }

  /** A command id that is known gets its first answer again: asking twice is harmless. */
  handle(commandId: string, command: Command, actor: Actor): Decision {
    const before = this.#answers.get(commandId);
    if (before) return before;
    this.heard.push(command.type);
    this.asked.push(command);
    const newTicketId = `t${this.#nextTicket++}` as TicketId;
    const given = {
      now: this.#now(),
      newTicketId,
      actor,
      operators: this.operators,
      kiosksHere: this.kiosksHere,
    };
    const decision = decide(this.#centre, command, given);
    if (decision.ok) {
      this.#centre = decision.value.reduce(evolve, this.#centre);
      this.#answers.set(commandId, decision);
    }
    return decision;
  }

  /** Visitors come: by default for an ID card, which desk 1 and desk 3 give. */
  visitorsCome(count: number, serviceId = 'id-card'): void {
    for (let i = 0; i < count; i++)
      this.#quietly(
        {
          type: 'issueTicket',
          serviceId: serviceId as ServiceId,
          purpose: 'submit',
          language: 'uk',
        },
        theKiosk,
      );
  }

  /** Somebody else does something at another workplace. */
  elsewhere(who: string, command: Command): void {
    this.#quietly(command, staff(who, ...permissions));
  }

  ticket(number: string): Ticket {
    const all = everything(this.#centre.tickets);
    return defined(
      all.find((ticket) => ticket.number === number),
      `ticket ${number}`,
    );
  }

  /** So many seconds go by on the server, and what is due by the clock happens. */
  later(seconds: number): void {
    this.#ahead += seconds * 1_000;
    this.#quietly({ type: 'passTime' }, theClock);
  }

  numbersWaiting(): string[] {
    return inOrder(this.#centre, this.#now()).map(({ number }) => number);
  }

  atDesk(number: string): { operator?: StaffId; visitor?: string; status?: string } {
    const desk = this.view.desks.find((each) => each.number === number);
    const visitor = desk?.visitors[0];
    return {
      ...(desk?.operator && { operator: desk.operator }),
      ...(visitor && { visitor: visitor.number, status: visitor.status }),
    };
  }

  #now = (): Instant => (Date.now() + this.#ahead) as Instant;

  #quietly(command: Command, actor: Actor): void {
    const answer = this.handle(`quietly-${this.#nextTicket}-${this.heard.length}`, command, actor);
    this.heard.pop();
    this.asked.pop();
    if (!answer.ok) throw new Error(`${command.type}: ${answer.error}`);
  }
}

import type { Paper } from '../domain/commands.ts';
import type { Event } from '../domain/events.ts';
import type { BusinessDay, DeviceId, Instant, ServiceId, TicketId } from '../domain/ids.ts';
import { lentNumber, type Loan } from '../domain/lending.ts';
import type { Refusal } from '../domain/refusals.ts';
import { defined } from '../domain/result.ts';
import { businessDay } from '../domain/time.ts';
import type { Hall } from './hall.ts';

const ZONE = 'Europe/Kyiv';

/** A kiosk of a test: it borrows, gives tickets out by itself, and hands over what the test likes. */
export class CutOffKiosk {
  readonly papers: Paper[] = [];
  #loans: Loan[] = [];
  readonly #spent = new Map<Loan, number>();

  readonly #hall: Hall;
  readonly name: string;

  constructor(hall: Hall, name: string) {
    this.#hall = hall;
    this.name = name;
  }
  get actor() {
    return { kind: 'kiosk', deviceId: this.name as DeviceId } as const;
  }

  /** Tells what it has left and keeps what it is lent. */
  borrows(): readonly Event['type'][] | Refusal {
    const held = this.#loans.map((loan) => ({
      day: loan.day,
      letter: loan.letter,
      left: loan.to - loan.from + 1 - (this.#spent.get(loan) ?? 0),
    }));
    const before = this.#hall.story.length;
    const said = this.#hall.ask(this.actor, { type: 'borrowNumbers', held: summed(held) });
    for (const event of this.#hall.story.slice(before))
      if (event.type === 'numbersLent') this.#loans.push({ ...event, given: {} });
    return said;
  }

  /** Forgets all that it was lent, as a machine does whose disk was changed. */
  forgets(): void {
    this.#loans = [];
  }

  /** A touch without the server, by the clock of this machine; undefined: it has no number for it. */
  gives(service: string, touchedAt: Instant = this.#hall.now): Paper | undefined {
    const { centre } = this.#hall;
    const known = centre.catalogue.services.find(({ id }) => id === service);
    const group = centre.catalogue.groups.find(({ id }) => id === known?.groupId);
    const day: BusinessDay = businessDay(touchedAt, ZONE);
    const loan = this.#loans.find(
      (one) =>
        one.day === day &&
        one.letter === group?.letter &&
        one.from + (this.#spent.get(one) ?? 0) <= one.to,
    );
    if (!loan) return undefined;
    const ordinal = loan.from + (this.#spent.get(loan) ?? 0);
    this.#spent.set(loan, ordinal - loan.from + 1);
    const paper: Paper = {
      ticketId: `${this.name}-${this.papers.length}` as TicketId,
      day,
      letter: loan.letter,
      ordinal,
      number: lentNumber(loan, ordinal),
      serviceId: service as ServiceId,
      purpose: 'submit',
      language: 'uk',
      touchedAt,
    };
    this.papers.push(paper);
    return paper;
  }

  /** One of its papers, whole or changed by the test. */
  handsOver(paper: Paper | undefined, change: Partial<Paper> = {}): readonly string[] | Refusal {
    const whole = { ...defined(paper, 'a paper to hand over'), ...change };
    return this.#hall.ask(this.actor, { type: 'handOver', paper: whole });
  }
}

const summed = (
  held: readonly { day: BusinessDay; letter: string; left: number }[],
): { day: BusinessDay; letter: string; left: number }[] => [
  ...held
    .reduce((all, one) => {
      const key = `${one.day}${one.letter}`;
      return all.set(key, { ...one, left: one.left + (all.get(key)?.left ?? 0) });
    }, new Map<string, { day: BusinessDay; letter: string; left: number }>())
    .values(),
];

import { deskNow, newCentre, type Centre } from '@cherha/shared/domain/centre.ts';
import type { Actor, Command } from '@cherha/shared/domain/commands.ts';
import { decide } from '@cherha/shared/domain/decide.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import { evolve } from '@cherha/shared/domain/evolve.ts';
import { lasted } from '@cherha/shared/domain/hard-day.ts';
import type {
  BookingId,
  DeskId,
  DeviceId,
  Instant,
  ServiceId,
  StaffId,
  TicketId,
} from '@cherha/shared/domain/ids.ts';
import { look } from '@cherha/shared/domain/shelf.ts';
import { busyAt } from './arrivals.ts';
import type { Dice } from './chance.ts';
import { diceFrom } from './chance.ts';
import type { Family } from './families.ts';
import { byPeopleAhead, bySlots, type Told } from './rivals.ts';
import { DISABILITY, townOf, type Town } from './town.ts';

/** One visitor: what each method told her when her ticket was issued, and how long she really waited. */
export interface Waited {
  readonly really: number;
  readonly ours: Told;
  readonly peopleAhead: Told;
  readonly slots: Told;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** Monday 9 March 2026, midnight in Kyiv. */
const MIDNIGHT = Date.UTC(2026, 2, 8, 22);

/**
 * Lives so many days of a town through the law itself and gives what was told and what came true on
 * the last of them; the days before teach the centre its own pace.
 */
export function livedDays(
  family: Family,
  seed: number,
  { learning = 3, measured = 2 } = {},
): Waited[] {
  const dice = diceFrom(seed);
  const town = townOf(family, dice);
  const hall = new Hall(family, town, dice);
  const waited: Waited[] = [];
  for (let day = 0; day < learning + measured; day++) {
    const seen = hall.live(MIDNIGHT + day * 24 * HOUR);
    if (day >= learning) waited.push(...seen);
  }
  return waited;
}

type Deed = () => void;

class Hall {
  readonly #family: Family;
  readonly #town: Town;
  readonly #dice: Dice;
  #centre: Centre = newCentre;
  #now = MIDNIGHT;
  #agenda: { at: number; deed: Deed }[] = [];
  #told = new Map<string, Omit<Waited, 'really'> & { at: Instant }>();
  #waited: Waited[] = [];
  #speed = new Map<string, number>();
  #tickets = 0;

  constructor(family: Family, town: Town, dice: Dice) {
    [this.#family, this.#town, this.#dice] = [family, town, dice];
    for (const command of town.settings) this.#ask(command, { kind: 'setup' });
    for (const { id } of town.desks) this.#speed.set(id, 0.8 + dice.share() * 0.5);
  }

  live(midnight: number): Waited[] {
    this.#waited = [];
    this.#told.clear();
    this.#now = midnight + 8 * HOUR;
    const today = 0.9 + this.#dice.share() * 0.2;
    for (const { id } of this.#town.desks) {
      this.#later(this.#dice.share() * 5 * MINUTE, () => {
        this.#ask({ type: 'takeDesk', deskId: id }, worker(id));
        this.#work(id, today);
      });
    }
    this.#book(midnight);
    this.#arrivals(midnight);
    if (this.#family.airRaid) this.#airRaid();
    for (let t = 0; t < 10 * 60; t++)
      this.#later(t * MINUTE, () => this.#ask({ type: 'passTime' }, { kind: 'clock' }));
    while (this.#agenda.length > 0) {
      this.#agenda.sort((a, b) => b.at - a.at);
      const next = this.#agenda.pop();
      if (!next || next.at > midnight + 19 * HOUR) break;
      this.#now = next.at;
      next.deed();
    }
    this.#agenda = [];
    for (const { id } of this.#town.desks) this.#clear(id);
    return this.#waited;
  }

  #later(ms: number, deed: Deed): void {
    this.#agenda.push({ at: Math.round(this.#now + ms), deed });
  }

  /** More people in the morning than after lunch, as everywhere. */
  #arrivals(midnight: number): void {
    const { windows, visitorsPerWindowHour, booked } = this.#family;
    const perHour = windows * visitorsPerWindowHour * (1 - booked);
    const next = (): void => {
      this.#later(this.#dice.exponential(HOUR / perHour), () => {
        const hour = (this.#now - midnight) / HOUR;
        if (this.#dice.share() < busyAt(hour)) this.#comes();
        if (hour < 17.5) next();
      });
    };
    next();
  }

  #comes(): void {
    const serviceId = this.#service();
    const wish = { serviceId, purpose: 'submit' } as const;
    const told = { peopleAhead: byPeopleAhead(this.#centre, wish), slots: bySlots(this.#centre) };
    const hasPriority = this.#dice.share() < this.#family.priority;
    const events = this.#ask(
      {
        type: 'issueTicket',
        ...wish,
        language: 'uk',
        ...(hasPriority && { priority: { categoryId: DISABILITY, as: 'self' } }),
      },
      { kind: 'kiosk', deviceId: 'k' as DeviceId },
    );
    const ticket = events.find((event) => event.type === 'ticketIssued');
    // Who goes before everybody by law is told so; no method is asked for her wait.
    if (!ticket?.promise || hasPriority) return;
    const { p50, p90 } = ticket.promise;
    const ours = { likely: p50, seldomLonger: p90 };
    this.#told.set(ticket.ticketId, { ...told, ours, at: ticket.at });
  }

  /** Few people come for a rare service. */
  #service(): ServiceId {
    const { services } = this.#town;
    const { rare } = this.#family;
    const isRare = this.#dice.share() < 0.12;
    const at = isRare ? this.#dice.below(rare) : rare + this.#dice.below(services.length - rare);
    return services[at] ?? ('s0' as ServiceId);
  }

  #book(midnight: number): void {
    const { windows, visitorsPerWindowHour, booked } = this.#family;
    const count = Math.round(windows * visitorsPerWindowHour * booked * 6);
    for (let i = 0; i < count; i++) {
      const slot = midnight + 9 * HOUR + Math.floor(this.#dice.share() * 32) * 15 * MINUTE;
      const reception: Actor = { kind: 'staff', staffId: 'r' as StaffId, may: ['reception'] };
      const wish = { serviceId: this.#service(), purpose: 'submit' } as const;
      const made = this.#ask({ type: 'makeBooking', ...wish, for: slot as Instant }, reception);
      const booking = made.find((event) => event.type === 'bookingMade');
      if (!booking || this.#dice.share() < 0.12) continue;
      const early = (this.#dice.share() * 20 - 5) * MINUTE;
      this.#later(slot - early - this.#now, () => this.#checkIn(booking.bookingId));
    }
  }

  #checkIn(bookingId: BookingId): void {
    this.#ask(
      { type: 'checkIn', bookingId, language: 'uk' },
      { kind: 'kiosk', deviceId: 'k' as DeviceId },
    );
  }

  #airRaid(): void {
    const chief: Actor = { kind: 'staff', staffId: 'r' as StaffId, may: ['hard-day'] };
    this.#later(3.5 * HOUR, () => this.#ask({ type: 'soundAirRaid' }, chief));
    this.#later(4.2 * HOUR, () => this.#ask({ type: 'giveAllClear', minutes: 10 }, chief));
  }

  /** An operator calls, waits for the visitor, serves, rests now and then, and calls again. */
  #work(deskId: DeskId, today: number): void {
    const again = (ms: number): void => this.#later(ms, () => this.#work(deskId, today));
    const here = deskNow(this.#centre, deskId);
    if (!here.operator) return;
    if (here.break || this.#centre.hardDay.airRaid) return again(MINUTE);
    if (here.tickets.length > 0) return;
    if (this.#dice.share() < 0.03) {
      this.#ask({ type: 'beginBreak', deskId, reason: 'rest', minutes: 10 }, worker(deskId));
      return this.#later(10 * MINUTE, () => {
        this.#ask({ type: 'endBreak', deskId }, worker(deskId));
        again(0);
      });
    }
    const call = this.#ask({ type: 'callNext', deskId }, worker(deskId)).find(
      (event) => event.type === 'ticketCalled',
    );
    if (!call) return again(15_000);
    this.#came(call.ticketId);
    if (this.#dice.share() < this.#family.noShow) return this.#missed(deskId, again);
    this.#later(this.#dice.gamma(30_000, 3), () =>
      this.#serve(deskId, call.ticketId, { today, again }),
    );
  }

  #serve(
    deskId: DeskId,
    ticketId: TicketId,
    { today, again }: { today: number; again: (ms: number) => void },
  ): void {
    this.#ask({ type: 'startVisit', deskId }, worker(deskId));
    const service = look(this.#centre.tickets, ticketId)?.serviceId ?? '';
    const minutes = (this.#town.truly[service] ?? 10) * (this.#speed.get(deskId) ?? 1) * today;
    // One visit in six is another kind of visit: something is missing, and it is soon over.
    const isShort = this.#dice.share() < 1 / 6;
    const ms = this.#dice.gamma((isShort ? 0.4 : 1.1) * minutes * MINUTE, 4);
    this.#later(ms, () => this.#finish(deskId, again));
  }

  #finish(deskId: DeskId, again: (ms: number) => void): void {
    this.#ask({ type: 'finishVisit', deskId }, worker(deskId));
    again(this.#dice.exponential(20_000));
  }

  /** The clock marks it after two minutes; an operator who looks up calls the next. */
  #missed(deskId: DeskId, again: (ms: number) => void): void {
    this.#later(130_000, () => {
      this.#ask({ type: 'passTime' }, { kind: 'clock' });
      if (deskNow(this.#centre, deskId).tickets.length > 0)
        this.#ask({ type: 'markNoShow', deskId }, worker(deskId));
      again(5_000);
    });
  }

  #came(ticketId: TicketId): void {
    const told = this.#told.get(ticketId);
    if (!told) return;
    this.#told.delete(ticketId);
    const { at, ...methods } = told;
    const really = lasted(this.#centre.hardDay, at, this.#now as Instant) / 1_000;
    this.#waited.push({ really, ...methods });
  }

  /** The evening: everybody goes home. */
  #clear(deskId: DeskId): void {
    for (const type of ['startVisit', 'finishVisit', 'endBreak', 'leaveDesk'] as const)
      this.#ask({ type, deskId }, worker(deskId));
  }

  /** Refused or not, the town goes on. */
  #ask(command: Command, actor: Actor): readonly Event[] {
    const newTicketId = `t${this.#tickets++}` as TicketId;
    const decided = decide(this.#centre, command, {
      now: this.#now as Instant,
      newTicketId,
      actor,
    });
    if (!decided.ok) return [];
    this.#centre = decided.value.reduce(evolve, this.#centre);
    return decided.value;
  }
}

const worker = (deskId: DeskId): Actor => ({
  kind: 'staff',
  staffId: `w-${deskId}` as StaffId,
  may: [],
});

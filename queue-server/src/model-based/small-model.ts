import { MINUTE, type SmallHall, type SmallLeg, type Visitor } from './small-hall.ts';
import { atWindow } from './small-window.ts';
import type { Of, Wish } from './small-wishes.ts';

const letters: Readonly<Record<string, string>> = { 'id-card': 'П', foreign: 'П', move: 'Р' };
const isKiosk = (who: string): boolean => who.startsWith('kiosk');

/**
 * What the real server must answer: `ok` with what a person would hear of it, or the refusal's
 * word; the hall is then as it must be. Of the three operators only `admin` has permissions.
 */
export function asked(hall: SmallHall, who: string, wish: Wish): string {
  switch (wish.type) {
    case 'issueTicket':
      return issued(hall, who, wish);
    case 'addService':
    case 'cancelTicket':
    case 'bringBack':
    case 'takeBack':
      return forVisitor(hall, who, wish);
    case 'takeDesk':
      return seated(hall, who, wish);
    case 'soundAirRaid':
      if (hall.raid !== 'alarm') Object.assign(hall, { raid: 'alarm', resumeAt: Infinity });
      return 'ok';
    case 'giveAllClear':
    case 'resumeCalls':
      return afterRaid(hall, wish);
    case 'switchServicesOff':
    case 'switchServicesOn': {
      if (who !== 'admin') return 'not-yours-to-ask';
      const others = hall.off.filter((service) => service !== wish.serviceId);
      hall.off = wish.type === 'switchServicesOff' ? [...others, wish.serviceId] : others;
      return 'ok';
    }
    default:
      return atWindow(hall, who, wish);
  }
}

const nothingYet = {
  state: 'waiting' as const,
  legsDone: 0,
  returned: undefined,
  missed: 0,
  missedAt: 0,
  desk: '',
  calledAt: 0,
  called: 0,
  announced: 0,
  announcedAt: 0,
  time: 0,
};

function issued(hall: SmallHall, who: string, wish: Of<'issueTicket'>): string {
  const { services } = wish;
  const priority: Visitor['priority'] = wish.priority ?? 'none';
  if (!isKiosk(who) && who !== 'admin') return 'not-yours-to-ask';
  if (hall.raid !== 'no') return 'air-raid';
  if (services.some((service) => hall.off.includes(service))) return 'service-off';
  const [leg = { service: '' }, ...next] = services.map((service): SmallLeg => ({ service }));
  const letter = letters[leg.service] ?? '';
  hall.given[letter] = (hall.given[letter] ?? 0) + 1;
  const number = `${letter}${String(hall.given[letter]).padStart(3, '0')}`;
  const [came, since, turn] = [hall.now, hall.worked, (hall.turns += 1)];
  const checked = priority === 'none';
  const comes = { number, turn, came, kiosk: who, leg, next, priority, checked, since };
  hall.visitors.push({ ...nothingYet, ...comes, place: came, here: since });
  return `ok ${number}`;
}

type ForVisitor = Extract<Wish, { type: 'addService' | 'cancelTicket' | 'bringBack' | 'takeBack' }>;

function forVisitor(hall: SmallHall, who: string, wish: ForVisitor): string {
  const visitor = hall.called(wish.ticketId);
  if (!visitor) return 'ticket-unknown';
  const { state, kiosk, leg, next, legsDone } = visitor;
  const isHers = (isKiosk(who) && who === kiosk) || who === 'admin';
  const isOver = state === 'over' || state === 'no-show';
  switch (wish.type) {
    case 'addService':
      if (!isHers && hall.visitorAt(hall.deskOf(who) ?? '') !== visitor) return 'not-yours-to-ask';
      if (isOver) return 'ticket-over';
      if (legsDone + 1 + next.length >= 5) return 'too-many-services';
      if (hall.off.includes(wish.serviceId)) return 'service-off';
      if (isKiosk(who) && hall.raid !== 'no') return 'air-raid';
      next.push({ service: wish.serviceId });
      return 'ok';
    case 'cancelTicket':
      if (!isHers) return 'not-yours-to-ask';
      if (isOver) return 'ticket-over';
      if (state === 'serving') return 'visit-already-started';
      visitor.state = 'over';
      hall.forget(visitor);
      return 'ok';
    case 'bringBack':
      if (state !== 'parked') return 'ticket-not-parked';
      visitor.leg = { service: leg.service, only: { desk: visitor.desk } };
      hall.waits(visitor, {
        since: hall.worked - (visitor.called - visitor.since),
        returned: hall.now,
      });
      return 'ok';
    case 'takeBack':
      if (state !== 'no-show') return 'ticket-not-missed';
      if (hall.worked - visitor.missed > 20 * MINUTE || hall.isGivenAgain(visitor))
        return 'grace-is-over';
      hall.waits(visitor, { since: hall.worked });
      hall.forget(visitor);
      return 'ok';
  }
}

function seated(hall: SmallHall, who: string, { deskId, instead }: Of<'takeDesk'>): string {
  const there = hall.operators[deskId];
  if (there === who) return 'ok';
  if (hall.deskOf(who)) return 'at-another-desk';
  if (there && there !== instead) return 'desk-taken';
  hall.operators[deskId] = who;
  return 'ok';
}

type AfterRaid = Extract<Wish, { type: 'giveAllClear' | 'resumeCalls' | 'soundAirRaid' }>;

function afterRaid(hall: SmallHall, wish: AfterRaid): string {
  if (hall.raid === 'no') return 'no-air-raid';
  if (wish.type !== 'giveAllClear') hall.raid = 'no';
  else {
    hall.raid = 'all-clear';
    hall.resumeAt = wish.minutes > 0 ? hall.now + wish.minutes * MINUTE : Infinity;
  }
  return 'ok';
}

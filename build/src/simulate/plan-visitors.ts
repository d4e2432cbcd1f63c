import type { Purpose } from '@cherha/shared/domain/catalogue.ts';
import type { Wish } from '@cherha/shared/domain/commands.ts';
import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { parkReasons, type VisitOutcome } from '@cherha/shared/domain/ticket.ts';
import { busyAt } from '../forecast-compare/arrivals.ts';
import type { Dice } from '../forecast-compare/chance.ts';
import { HOUR, MINUTE, type Offer, type ServicePlan, type VisitorPlan } from './day-plan.ts';

interface Day {
  readonly count: number;
  readonly opensAt: number;
  readonly closesAt: number;
}

/** Everybody of the day, in the order in which they come. */
export function plannedVisitors(offer: Offer, dice: Dice, day: Day): readonly VisitorPlan[] {
  const truly = new Map(offer.services.map(({ id }) => [id, 3 + dice.share() * 5]));
  const visitors = Array.from({ length: day.count }, () =>
    plannedVisitor(offer, dice, { truly, day }),
  );
  return visitors.toSorted((a, b) => a.arrivesAt - b.arrivesAt);
}

interface Town {
  /** How long each service really takes, in minutes; the norms know nothing of it. */
  readonly truly: ReadonlyMap<ServiceId, number>;
  readonly day: Day;
}

function plannedVisitor(offer: Offer, dice: Dice, { truly, day }: Town): VisitorPlan {
  const chance = (share: number): boolean => dice.share() < share;
  const isBooked = chance(0.1);
  const arrivesAt = comesAt(dice, day);
  const bookedFor = slotAfter(arrivesAt, day);
  const first = wishOf(offer, dice);
  const wishes: [Wish, ...Wish[]] = chance(0.1) ? [first, wishOf(offer, dice)] : [first];
  const category = offer.priorities[dice.below(Math.max(1, offer.priorities.length))];
  const hasPriority = category !== undefined && chance(0.08);
  const isImpatient = chance(0.03);
  const misses = chance(0.05);
  return {
    wishes: isBooked ? [first] : wishes,
    language: chance(0.1) ? 'en' : 'uk',
    arrivesAt: isBooked ? Math.round(bookedFor - (dice.share() * 20 - 5) * MINUTE) : arrivesAt,
    ...(isBooked && { bookedFor }),
    ...(hasPriority && {
      priority: {
        categoryId: category,
        as: 'self',
        at: isBooked || chance(0.7) ? 'kiosk' : 'reception',
        hasDocument: chance(0.8),
      },
    }),
    acceptsLongWait: chance(0.7),
    ...(isImpatient && { patienceMs: Math.round((8 + dice.share() * 20) * MINUTE) }),
    ...(misses && { misses: { returns: chance(0.5) } }),
    walkMs: Math.round(25_000 + dice.gamma(20_000, 3)),
    calledByMistake: chance(0.02),
    services: wishes.map(({ serviceId }) => plannedService(offer, dice, truly.get(serviceId) ?? 6)),
  };
}

/** Times are kept by the quarter of an hour, from an hour after opening on. */
const slotAfter = (at: number, { opensAt, closesAt }: Day): number =>
  Math.min(
    Math.ceil(Math.max(at, opensAt + HOUR) / (15 * MINUTE)) * 15 * MINUTE,
    closesAt - 15 * MINUTE,
  );

/** Few come before it opens, and nobody after it has closed. */
function comesAt(dice: Dice, { opensAt, closesAt }: Day): number {
  const earliest = opensAt - 5 * MINUTE;
  for (;;) {
    const at = earliest + dice.share() * (closesAt - 5 * MINUTE - earliest);
    if (dice.share() < busyAt(at / HOUR)) return Math.round(at);
  }
}

/** People come for what the centre is staffed for, and mostly for what people come for most. */
function wishOf({ windows, services }: Offer, dice: Dice): Wish {
  const given = windows[dice.below(windows.length)]?.services ?? [];
  const frequent = given.filter((id) => services.some((one) => one.id === id && one.frequent));
  const among = frequent.length > 0 && dice.share() < 0.7 ? frequent : given;
  const serviceId = among[dice.below(among.length)];
  if (serviceId === undefined) throw new Error('a window that gives nothing');
  const share = dice.share();
  const purpose: Purpose = share < 0.65 ? 'submit' : share < 0.85 ? 'collect' : 'consultation';
  return { serviceId, purpose };
}

/** One in six is soon over because something is missing; some take a turn that nobody planned. */
function plannedService(offer: Offer, dice: Dice, minutes: number): ServicePlan {
  const isShort = dice.share() < 1 / 6;
  const ms = Math.round(dice.gamma((isShort ? 0.4 : 1.1) * minutes * MINUTE, 4));
  const outcomes: readonly VisitOutcome[] = isShort
    ? ['refused', 'information']
    : ['resolved', 'resolved', 'resolved', 'pending'];
  const outcome = outcomes[dice.below(outcomes.length)] ?? 'resolved';
  const share = dice.share();
  if (share < 0.04) {
    const reason = parkReasons[dice.below(parkReasons.length)] ?? 'copying';
    const awayMs = Math.round((3 + dice.share() * 10) * MINUTE);
    return { ms, outcome, turn: { kind: 'errand', reason, ms: awayMs } };
  }
  if (share < 0.08) {
    const withReturn = dice.share() < 0.4;
    return { ms, outcome, turn: { kind: 'sentOn', to: wishOf(offer, dice), withReturn } };
  }
  if (share < 0.1) return { ms, outcome, turn: { kind: 'oneMore', wish: wishOf(offer, dice) } };
  return { ms, outcome };
}

import { diceFrom } from '../forecast-compare/chance.ts';
import { HOUR, MINUTE, type DayPlan, type Offer } from './day-plan.ts';
import { plannedShifts } from './plan-shifts.ts';
import { plannedVisitors } from './plan-visitors.ts';

const OPENS_AT = 9 * HOUR;
const CLOSES_AT = 17 * HOUR;

/** The same seed, number of visitors and centre always give the same day. */
export function planOfDay(
  offer: Offer,
  { seed, visitors }: { seed: number; visitors: number },
): DayPlan {
  const dice = diceFrom(seed);
  const raidAt = OPENS_AT + (1.5 + dice.share() * 1.5) * HOUR;
  const cutAt = OPENS_AT + (5 + dice.share()) * HOUR;
  return {
    opensAt: OPENS_AT,
    closesAt: CLOSES_AT,
    airRaid: {
      at: Math.round(raidAt),
      allClearAt: Math.round(raidAt + (15 + dice.share() * 20) * MINUTE),
    },
    powerCut: {
      at: Math.round(cutAt),
      until: Math.round(cutAt + (20 + dice.share() * 20) * MINUTE),
    },
    shifts: plannedShifts(offer, dice, OPENS_AT),
    visitors: plannedVisitors(offer, dice, {
      count: visitors,
      opensAt: OPENS_AT,
      closesAt: CLOSES_AT,
    }),
  };
}

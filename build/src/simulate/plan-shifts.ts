import type { Dice } from '../forecast-compare/chance.ts';
import { HOUR, MINUTE, type Offer, type ShiftPlan } from './day-plan.ts';

/** Who sits at the windows: some are quicker than others, all eat, most rest once. */
export const plannedShifts = (
  { windows }: Offer,
  dice: Dice,
  opensAt: number,
): readonly ShiftPlan[] =>
  windows.map((_, i) => {
    const lunchAt = opensAt + (3 + (i % 4) * 0.5) * HOUR;
    const restAt = opensAt + (5.5 + dice.share() * 1.5) * HOUR;
    const lunch = { at: lunchAt, ms: 30 * MINUTE, reason: 'lunch' } as const;
    const rest = { at: Math.round(restAt), ms: 10 * MINUTE, reason: 'rest' } as const;
    return {
      from: Math.round(opensAt - (1 + dice.share() * 9) * MINUTE),
      pace: 0.85 + dice.share() * 0.35,
      tidyMs: Math.round(5_000 + dice.share() * 20_000),
      breaks: dice.share() < 0.7 ? [lunch, rest] : [lunch],
    };
  });

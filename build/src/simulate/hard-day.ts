import type { Day } from './day.ts';
import { MINUTE } from './day-plan.ts';

/** X: an air raid before noon and a power cut after it. What was set is cleared, however the day ends. */
export const livedHardDay = async (day: Day): Promise<void> => {
  await Promise.all([airRaid(day), powerCut(day)]);
};

const RESUME_MINUTES = 5;

/** X1, X3: calls go on by the server's clock where that is the clock of the day, otherwise by hand. */
async function airRaid({ plan, hall, clock, server }: Day): Promise<void> {
  const { reception, operators } = hall;
  await clock.until(plan.airRaid.at);
  if (clock.isHurried) return;
  await (operators[0] ?? reception).ask({ type: 'soundAirRaid' });
  await clock.until(plan.airRaid.allClearAt);
  await reception.ask({ type: 'giveAllClear', minutes: server.minutes(RESUME_MINUTES) ?? 0 });
  await clock.after((RESUME_MINUTES + 2) * MINUTE);
  if (clock.isHurried || reception.view().airRaid) await reception.ask({ type: 'resumeCalls' });
}

/** X4, X5: one press switches off all services that need power, one switches them on. */
async function powerCut({ plan, hall: { reception }, clock }: Day): Promise<void> {
  await clock.until(plan.powerCut.at);
  if (clock.isHurried) return;
  await reception.ask({ type: 'switchServicesOff', services: 'needing-power', reason: 'power' });
  await clock.until(plan.powerCut.until);
  await reception.ask({ type: 'switchServicesOn', services: 'all' });
}

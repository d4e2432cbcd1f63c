import { startOrSay } from '../start-or-say.ts';
import { readSimulateOptions, simulateHelp } from './options.ts';
import { clockTime, reported } from './report.ts';
import { BEGINS_AT, simulate } from './simulation.ts';

/** `npm run simulate`: a whole day of a centre, and what happened in it. Ends with 1 when something is broken. */
await startOrSay(async () => {
  const options = readSimulateOptions(process.argv.slice(2));
  if (options.help) return console.log(simulateHelp);
  const { seed, visitors, speed, url } = options;
  console.log(`Seed ${seed}, ${visitors} visitors, ${speed} times faster than a clock.`);
  if (url !== undefined)
    console.log(
      `The clock of ${url} is the real one: a visit of five minutes lasts ${(300 / speed).toFixed(1)} s there, and waits are told in its own time. It promises by its norms until it has learned how quick everybody is.`,
    );
  const began = performance.now();
  const { summary, endedAt } = await simulate(options, { say: console.log, onStart: endOnSignal });
  const took = Math.round((performance.now() - began) / 1_000);
  const meant = Math.round((endedAt - BEGINS_AT) / 1_000 / speed);
  const slower =
    took > 2 * meant + 5 ? ` (at this speed ${meant} s; the clock waited for the machine)` : '';
  console.log(`\nThe day until ${clockTime(endedAt)}, lived in ${took} s${slower}\n`);
  for (const line of reported(summary)) console.log(line);
  process.exitCode = summary.broken.length > 0 ? 1 : 0;
});

/** A terminal and the launcher send the same signal twice; whoever asks again later does not want to wait. */
const ONE_PRESS_MS = 1_000;

function endOnSignal(goHome: () => void): void {
  let asked: number | undefined;
  const onSignal = (): void => {
    if (asked !== undefined && performance.now() - asked > ONE_PRESS_MS) process.exit(1);
    if (asked !== undefined) return;
    asked = performance.now();
    console.log('Everybody finishes what is under way and goes home.');
    goHome();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

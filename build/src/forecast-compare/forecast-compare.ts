import { goodnessOf, methods, type Method } from './compare.ts';
import { livedDays, type Waited } from './days.ts';
import { families } from './families.ts';

/**
 * `npm run forecast-compare [-- seed]`: what was told at the kiosk against what came true, on days
 * of six kinds of towns, for our forecast and two simpler methods.
 */
const seed = Number(process.argv[2] ?? 81_001);
const SEEDS = 3;

const names: Readonly<Record<Method, string>> = {
  ours: 'simulation',
  peopleAhead: 'people ahead',
  slots: 'slots',
};
const percent = (share: number): string => `${Math.round(share * 100)} %`.padStart(6);

function show(name: string, waited: readonly Waited[]): void {
  console.log(`\n${name}: ${waited.length} visitors`);
  for (const method of methods) {
    const good = goodnessOf(waited, method);
    console.log(
      `  ${names[method].padEnd(14)} off by ${good.meanAbsoluteErrorMinutes.toFixed(1).padStart(5)} min on average;` +
        ` within the likely wait ${percent(good.withinLikely)}, within the longer one ${percent(good.withinSeldomLonger)}`,
    );
  }
}

const all: Waited[] = [];
for (const [i, family] of families.entries()) {
  const waited = Array.from({ length: SEEDS }, (_, n) =>
    livedDays(family, seed + 100 * i + n),
  ).flat();
  show(family.name, waited);
  all.push(...waited);
}
show('all together', all);

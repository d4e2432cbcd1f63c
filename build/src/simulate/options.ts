import { parseArgs } from 'node:util';
import { CannotStart } from '@cherha/queue-server/src/server-options.ts';

export interface SimulateOptions {
  readonly seed: number;
  readonly speed: number;
  readonly visitors: number;
  readonly quiet: boolean;
  readonly help: boolean;
  /** A running server; without it the simulation brings its own. */
  readonly url: string | undefined;
}

const SEED = 2026;
const VISITORS = 400;
/** A day in a minute on a server of its own; where the clock is real, visits must last a few seconds. */
const OWN_SPEED = 600;
const SPEED_OF_A_REAL_CLOCK = 60;

/** Throws `CannotStart` with one line about what is wrong. */
export function readSimulateOptions(args: readonly string[]): SimulateOptions {
  const said = saidIn(args);
  const url = said.url === undefined ? undefined : originIn(said.url);
  const usual = url === undefined ? OWN_SPEED : SPEED_OF_A_REAL_CLOCK;
  return {
    url,
    seed: numberIn('seed', said.seed, { usual: SEED, from: 0, to: 2_000_000_000 }),
    speed: numberIn('speed', said.speed, { usual, from: 1, to: 5_000 }),
    visitors: numberIn('visitors', said.visitors, { usual: VISITORS, from: 1, to: 3_000 }),
    quiet: said.quiet ?? false,
    help: said.help ?? false,
  };
}

export const simulateHelp = `npm run simulate -- [options]

Lives a whole day of a centre through real sockets and prints what happened.

  --speed N      how many times faster than a clock (1 to 5000; ${OWN_SPEED}, with --url ${SPEED_OF_A_REAL_CLOCK})
  --visitors N   how many mean to come (1 to 3000; ${VISITORS})
  --seed N       the same seed plans the same day (${SEED})
  --url URL      a running training centre, such as http://localhost:8080; without it a server
                 of its own is started in a temporary folder, and its clock is that of the day
  --quiet        only the summary
  --help         this`;

const said = {
  seed: { type: 'string' },
  speed: { type: 'string' },
  visitors: { type: 'string' },
  url: { type: 'string' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function saidIn(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: said, strict: true }).values;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    throw new CannotStart(`${why}. See npm run simulate -- --help`, { cause });
  }
}

interface Range {
  readonly usual: number;
  readonly from: number;
  readonly to: number;
}

function numberIn(name: string, text: string | undefined, { usual, from, to }: Range): number {
  if (text === undefined) return usual;
  const number = Number(text);
  if (text.trim() !== '' && Number.isInteger(number) && number >= from && number <= to)
    return number;
  throw new CannotStart(`--${name}: "${text}" is not a whole number from ${from} to ${to}.`);
}

function originIn(text: string): string {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new CannotStart(`--url: "${text}" is not an address such as http://localhost:8080.`);
}

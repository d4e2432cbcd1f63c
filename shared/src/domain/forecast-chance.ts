/** A stream of chance that a seed repeats exactly: the same moment is always foreseen the same way. */
export interface Chance {
  /** From 0, included, to 1, not included. */
  uniform(): number;
  /** Of the standard normal distribution. */
  normal(): number;
}

/** Marsaglia's xorshift with Weyl steps over 32 bits; good enough for a hall, and fast. */
export function chanceFrom(seed: number): Chance {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const bits = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return {
    uniform: () => bits() / 4_294_967_296,
    normal: () => normals[bits() & (NORMALS - 1)] ?? 0,
  };
}

const NORMALS = 2_048;

/** The middles of equally likely slices: looked up, a normal number costs no logarithm. */
const normals: readonly number[] = Array.from({ length: NORMALS }, (_, i) =>
  normalQuantile((i + 0.5) / NORMALS),
);

/** Winitzki's approximation of the inverse error function; within 0.01 of the true one. */
function normalQuantile(share: number): number {
  const x = 2 * share - 1;
  const a = 0.147;
  const log = Math.log(1 - x * x);
  const half = 2 / (Math.PI * a) + log / 2;
  return Math.SQRT2 * Math.sign(x) * Math.sqrt(Math.sqrt(half * half - log / a) - half);
}

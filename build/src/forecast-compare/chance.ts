/** Chance from a seed, by a recurrence of its own: what is foreseen and what happens share nothing. */
export interface Dice {
  share(): number;
  below(count: number): number;
  /** Of a gamma distribution with this mean; a larger shape is a narrower one. */
  gamma(mean: number, shape: number): number;
  exponential(mean: number): number;
}

export function diceFrom(seed: number): Dice {
  // Park and Miller's minimal standard generator.
  let state = (Math.abs(Math.trunc(seed)) % 2_147_483_646) + 1;
  const share = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  for (let i = 0; i < 10; i++) share();
  const exponential = (mean: number): number => -Math.log(1 - share()) * mean;
  return {
    share,
    exponential,
    below: (count) => Math.floor(share() * count),
    gamma(mean, shape) {
      let sum = 0;
      for (let i = 0; i < shape; i++) sum += exponential(mean / shape);
      return sum;
    },
  };
}

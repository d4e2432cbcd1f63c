/** The value below which this share of all values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** One result line, `name: value`; a ratio unless the name ends in its unit. */
export const say = (name: string, value: number): void =>
  console.log(`${name}: ${value < 10 ? value.toFixed(2) : value.toFixed(1)}`);

/** What a reader should know of a result: where its time goes, what it was measured against. */
export const note = (text: string): void => console.log(`# ${text}`);

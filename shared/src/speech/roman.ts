/** IX is 9: the convocation in the number of a law, a century. */
export function fromRoman(roman: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  const each = Array.from(roman, (sign) => values[sign] ?? 0);
  return each.reduce((sum, value, i) => sum + (value < (each[i + 1] ?? 0) ? -value : value), 0);
}

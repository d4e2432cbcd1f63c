import { hexOf } from './matching.ts';

/** What of the reports of some presses tells that the button is down. */
export type Learned =
  | {
      readonly ok: true;
      readonly edge: 'level';
      readonly when: { byte: number; mask: string; equals: string };
    }
  | { readonly ok: true; readonly edge: 'each'; readonly when: { report: string } }
  | { readonly ok: false; readonly why: 'nothing-heard' | 'nothing-differs' };

/**
 * Reads the reports of a button that was pressed and released some times, and at rest at the end. A
 * byte that has two values, one of them at rest, is the button; a byte with more values counts
 * something and means nothing. Without a report of a release the whole report is the press.
 */
export function learnedFrom(reports: readonly Uint8Array[]): Learned {
  const rest = reports.at(-1);
  if (!rest) return { ok: false, why: 'nothing-heard' };
  const values = Array.from(rest, (_, at) => new Set(reports.map((report) => report[at] ?? 0)));
  const speaking = values.findIndex((seen) => seen.size === 2);
  if (speaking >= 0) {
    const atRest = rest[speaking] ?? 0;
    const down = [...(values[speaking] ?? [])].find((value) => value !== atRest) ?? 0;
    const mask = down ^ atRest;
    return {
      ok: true,
      edge: 'level',
      when: { byte: speaking, mask: hexByte(mask), equals: hexByte(down & mask) },
    };
  }
  if (values.every((seen) => seen.size > 2)) return { ok: false, why: 'nothing-differs' };
  const steady = hexOf(rest)
    .split(' ')
    .map((byte, at) => (values[at]?.size === 1 ? byte : '..'));
  return { ok: true, edge: 'each', when: { report: `^${steady.join(' ')}$` } };
}

const hexByte = (value: number): string => value.toString(16).padStart(2, '0');

/** One thing that is true of a report, or is not. Bytes are counted from 0, a report id included. */
export type Matcher =
  | { readonly byte: number; readonly mask?: number | undefined; readonly equals: number }
  | { readonly byte: number; readonly bit: number; readonly is: 0 | 1 }
  | { readonly byte: number; readonly from: number; readonly to: number }
  | { readonly reportId: number }
  /** Bits that were 0 in the report before and are 1 in this one. */
  | { readonly byte: number; readonly risen: number }
  /** The whole report as hex, `01 00 ff`. */
  | { readonly report: RegExp };

/** Is it true of this report? A byte that is not there is no match. */
export function matches(matcher: Matcher, report: Uint8Array, before?: Uint8Array): boolean {
  if ('report' in matcher) return matcher.report.test(hexOf(report));
  if ('reportId' in matcher) return report[0] === matcher.reportId;
  const value = report[matcher.byte];
  if (value === undefined) return false;
  if ('equals' in matcher) return (value & (matcher.mask ?? 0xff)) === matcher.equals;
  if ('bit' in matcher) return ((value >> matcher.bit) & 1) === matcher.is;
  if ('risen' in matcher) return (value & ~(before?.[matcher.byte] ?? 0) & matcher.risen) !== 0;
  return value >= matcher.from && value <= matcher.to;
}

export const hexOf = (report: Uint8Array): string =>
  Array.from(report, (byte) => byte.toString(16).padStart(2, '0')).join(' ');

/** `01 FF 0a` as bytes. */
export const bytesOf = (hex: string): number[] =>
  hex
    .trim()
    .split(/\s+/)
    .map((byte) => Number.parseInt(byte, 16));

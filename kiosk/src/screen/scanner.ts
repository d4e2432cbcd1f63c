import { isWholeCode } from '@cherha/shared/domain/booking.ts';

/** One key of a keyboard, or of a hand scanner that types like one. */
export interface KeyDown {
  readonly code: string;
  /** In milliseconds. */
  readonly at: number;
}

/**
 * Hears a hand scanner among the keys: signs faster than any hand, ended by Enter. Gives back whether
 * a key was the scanner's, for then nothing else should hear it.
 */
export function newScanner(tell: (code: string) => void): (key: KeyDown) => 'scanned' | 'typed' {
  let signs = '';
  let last = -Infinity;
  return ({ code, at }) => {
    const isFast = at - last <= BETWEEN_SIGNS_MS;
    last = at;
    // Capitals come with Shift; it stands for no sign and ends none.
    if (code.startsWith('Shift')) return 'typed';
    if (code === 'Enter' || code === 'NumpadEnter') {
      const whole = isFast && isWholeCode(signs) ? signs : undefined;
      signs = '';
      if (whole === undefined) return 'typed';
      tell(whole);
      return 'scanned';
    }
    const sign = signOf(code);
    if (sign === undefined) {
      signs = '';
      return 'typed';
    }
    signs = isFast ? (signs + sign).slice(-LONGEST) : sign;
    return isFast && signs.length > 1 ? 'scanned' : 'typed';
  };
}

/** By the place of the key: a kiosk with a Ukrainian layout would turn A into Ф. */
const signOf = (code: string): string | undefined =>
  code === 'Minus'
    ? '-'
    : code
        .match(/^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/)
        ?.slice(1)
        .join('');

/** No hand is as fast; scanners are, as they come from the box. */
export const BETWEEN_SIGNS_MS = 40;
const LONGEST = 40;

/** N3: a letter and three digits; a series ends at 999. */
export const LAST_NUMBER = 999;

export const ticketNumber = (letter: string, ordinal: number): string =>
  `${letter}${String(ordinal).padStart(3, '0')}`;

/** The law says no, in one word each; shared/src/text translates every one of them. */
export const refusals = [
  'centre-closed',
  'service-unknown',
  'numbers-exhausted',
  'ticket-unknown',
  'desk-unknown',
  'desk-taken',
  'at-another-desk',
  'not-your-desk',
  'visitor-at-desk',
  'nobody-at-desk',
  'nobody-waiting',
  'visit-not-started',
  'visit-already-started',
  'too-late-to-undo',
  'not-yours-to-ask',
  'settings-contradict',
] as const;
export type Refusal = (typeof refusals)[number];

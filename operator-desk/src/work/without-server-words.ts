import type { Say } from '@cherha/shared/text/say.ts';
import type { TicketSeen } from '@cherha/shared/views/ticket-seen.ts';

/** L4, L5: that the kiosk gave the ticket out by itself, and what its paper says if not its number. */
export const withoutServerWords = (
  say: Say,
  { paper }: NonNullable<TicketSeen['withoutServer']>,
): string =>
  [
    say('offline.desk.mark'),
    ...(paper === undefined ? [] : [say('offline.desk.paper', { paper })]),
  ].join(', ');

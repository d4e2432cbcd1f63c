import type { TicketId } from '../domain/ids.ts';

/** Signs that cannot be misread when typed from paper; twelve of them are 57 bits. */
export const ticketSigns = '2345679ACDEFGHJKMNPQRTVWXYZ';
export const TICKET_ID_LENGTH = 12;

/**
 * The name that a kiosk gives the ticket of a wish, the same however often it asks (L6). It is as
 * hard to guess as the wish's own id, which is 128 bits of chance.
 */
export function ticketIdFor(commandId: string): TicketId {
  const signs = BigInt(ticketSigns.length);
  let rest = 0n;
  for (const sign of commandId) rest = rest * 131n + BigInt(sign.codePointAt(0) ?? 0);
  let id = '';
  while (id.length < TICKET_ID_LENGTH) {
    id += ticketSigns[Number(rest % signs)];
    rest /= signs;
  }
  return id as TicketId;
}

import { z } from 'zod';
import type { TicketSlip } from '@cherha/shared/text/ticket-slip.ts';

const short = z.string().min(1).max(120);
const long = z.string().min(1).max(600);

const ticketSlip: z.ZodType<TicketSlip> = z.strictObject({
  language: z.enum(['uk', 'en']),
  centre: long,
  yourNumber: short,
  number: z.string().regex(/^\p{Lu}{0,2}\d{1,5}$/u),
  service: long,
  purpose: short,
  ahead: short,
  issuedAt: short,
  note: long,
  qr: z.url({ protocol: /^https?$/ }).max(300),
  code: z.string().regex(/^[\w-]{1,40}$/),
});

/** Reads what a page sent as a slip; `undefined` if it is none: a page prints tickets, no letters. */
export function parseSlip(raw: unknown): TicketSlip | undefined {
  const parsed = ticketSlip.safeParse(raw);
  return parsed.success ? parsed.data : undefined;
}

/** The page names each print once, so that asking twice is harmless. */
export const parseJobId = (raw: unknown): string | undefined =>
  typeof raw === 'string' && /^[\w-]{8,64}$/.test(raw) ? raw : undefined;

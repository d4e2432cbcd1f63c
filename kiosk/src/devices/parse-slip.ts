import { z } from 'zod';
import { LOGO_AT_MOST } from '@cherha/shared/domain/ticket-template.ts';
import type { ChecklistSlip } from '@cherha/shared/text/checklist.ts';
import type { TicketSlip } from '@cherha/shared/text/ticket-slip.ts';

const short = z.string().min(1).max(120);
const long = z.string().min(1).max(600);

/** In base64. */
const MOST_LOGO = 13_000;
/** Everything that a page may have printed. */
export type Slip = TicketSlip | ChecklistSlip;

const address = z.url({ protocol: /^https?$/ }).max(300);

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
  qr: address,
  code: z.string().regex(/^[\w-]{1,40}$/),
  logo: z
    .strictObject({
      width: z.int().positive().max(LOGO_AT_MOST.width).multipleOf(8),
      height: z.int().positive().max(LOGO_AT_MOST.height),
      rows: z.base64().max(MOST_LOGO),
    })
    .exactOptional(),
  numberSize: z.literal('normal').exactOptional(),
  extra: long.exactOptional(),
  foot: long.exactOptional(),
  copy: short.exactOptional(),
  other: z.array(long).max(8).exactOptional(),
});

const checklistSlip: z.ZodType<ChecklistSlip> = z.strictObject({
  language: z.enum(['uk', 'en']),
  centre: long,
  title: short,
  notTicket: short,
  service: long,
  documents: z.array(long).max(30),
  facts: z.array(z.string().min(1).max(900)).max(12),
  scan: short,
  qr: address,
  footer: long,
});

const anySlip = z.union([ticketSlip, checklistSlip]);

/** Reads what a page sent as a slip; `undefined` if it is none: a page prints these, and no letters. */
export function parseSlip(raw: unknown): Slip | undefined {
  const parsed = anySlip.safeParse(raw);
  return parsed.success ? parsed.data : undefined;
}

export const isChecklist = (slip: Slip): slip is ChecklistSlip => 'documents' in slip;

/** The page names each print once, so that asking twice is harmless. */
export const parseJobId = (raw: unknown): string | undefined =>
  typeof raw === 'string' && /^[\w-]{8,64}$/.test(raw) ? raw : undefined;

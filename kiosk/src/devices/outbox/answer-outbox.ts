import { z } from 'zod';
import { purposes } from '@cherha/shared/domain/catalogue.ts';
import { kioskOffReasons } from '@cherha/shared/domain/kiosk-off.ts';
import { printerFaults } from '@cherha/shared/domain/printing.ts';
import type { Outbox, OutboxQuestion } from './outbox.ts';

const id = z.string().min(1).max(64);
const language = z.enum(['uk', 'en']);
const wish = { serviceId: id, purpose: z.enum(purposes) };
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const count = z.number().int().min(0);

const told = z.object({
  about: z.looseObject({ publicUrl: z.string(), timeZone: z.string() }),
  catalogue: z.looseObject({
    timeZone: z.string(),
    groups: z.array(z.looseObject({ id, letter: z.string() })),
    services: z.array(z.looseObject({ id, groupId: id })),
    hours: z.looseObject({ week: z.looseObject({}), exceptions: z.looseObject({}) }),
  }),
  view: z.looseObject({ view: z.literal('kiosk') }),
  off: z
    .strictObject({
      since: count,
      reason: z.enum(kioskOffReasons),
      note: z.string().max(200).optional(),
      otherKiosk: z.boolean(),
    })
    .optional(),
});

const loan = z.looseObject({
  type: z.literal('numbersLent'),
  kioskId: id,
  day,
  letter: z.string().regex(/^\p{Lu}$/u),
  from: count.positive(),
  to: count.positive(),
  first: count,
  at: count,
});

const print = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('printed') }),
  z.strictObject({ outcome: z.literal('unconfirmed') }),
  z.strictObject({ outcome: z.literal('failed'), fault: z.enum(printerFaults) }),
]);

const question = z.union([
  z.tuple([z.literal('recall')]),
  z.tuple([z.literal('keepTold'), told]),
  z.tuple([z.literal('keepLoans'), z.array(loan).max(1_000)]),
  z.tuple([
    z.literal('give'),
    z.strictObject({
      ...wish,
      kioskId: id,
      commandId: z.string().regex(/^[\w-]{16,64}$/),
      ticketId: z.string().regex(/^[2-9A-Z]{12}$/),
      language,
      more: z.array(z.strictObject(wish)).max(4).optional(),
      priority: z.strictObject({ categoryId: id, as: z.enum(['self', 'accompanying']) }).optional(),
    }),
  ]),
  z.tuple([z.literal('notePrint'), id, print]),
  z.tuple([z.literal('toHandOver')]),
  z.tuple([z.literal('handedOver'), id]),
]);

/** Reads a question with care and answers it; what is none has no answer. */
export async function answerOutbox(outbox: Outbox, raw: unknown): Promise<unknown> {
  const read = question.safeParse(raw);
  if (!read.success) return undefined;
  // The one place where checked values are called by their branded names.
  const [name, ...about] = read.data as unknown as OutboxQuestion;
  const answer = outbox[name] as (...given: unknown[]) => Promise<unknown>;
  return answer(...about);
}

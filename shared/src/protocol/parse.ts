import * as z from 'zod/mini';
import { languages, purposes } from '../domain/catalogue.ts';
import type { DeskCommand, KioskCommand } from '../domain/commands.ts';
import { printerFaults } from '../domain/printing.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Envelope } from './messages.ts';

export type Parse<T> = (raw: unknown) => Result<T, 'unreadable'>;

/** Checked at the door, trusted inside: what is not exactly a command of the wire is `unreadable`. */
export const parseKioskEnvelope: Parse<Envelope<KioskCommand>> = (raw) =>
  parsed<Envelope<KioskCommand>>(kioskEnvelope, raw);

export const parseDeskEnvelope: Parse<Envelope<DeskCommand>> = (raw) =>
  parsed<Envelope<DeskCommand>>(deskEnvelope, raw);

const id = z.string().check(z.minLength(1), z.maxLength(64));
const commandId = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/));

const print = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('printed') }),
  z.strictObject({ outcome: z.literal('unconfirmed') }),
  z.strictObject({ outcome: z.literal('failed'), fault: z.enum(printerFaults) }),
]);

const printer = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('ready'), paper: z.enum(['enough', 'near-end']) }),
  z.strictObject({ state: z.literal('fault'), fault: z.enum(printerFaults) }),
  z.strictObject({ state: z.literal('unknown') }),
]);

const kioskCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('issueTicket'),
    serviceId: id,
    purpose: z.enum(purposes),
    language: z.enum(languages),
  }),
  z.strictObject({ type: z.literal('reportPrint'), ticketId: id, print }),
  z.strictObject({ type: z.literal('reportPrinter'), printer }),
]);

const deskOnly = <Type extends DeskCommand['type']>(type: Type) =>
  z.strictObject({ type: z.literal(type), deskId: id });

const deskCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('takeDesk'), deskId: id, instead: z.optional(id) }),
  deskOnly('leaveDesk'),
  deskOnly('callNext'),
  deskOnly('recall'),
  deskOnly('undoCall'),
  deskOnly('startVisit'),
  deskOnly('finishVisit'),
  deskOnly('markNoShow'),
]);

const kioskEnvelope = z.strictObject({ commandId, command: kioskCommand });
const deskEnvelope = z.strictObject({ commandId, command: deskCommand });

/** The one place where a checked value is called by its branded name. */
function parsed<T>(schema: z.ZodMiniType, raw: unknown): Result<T, 'unreadable'> {
  const read = schema.safeParse(raw);
  return read.success ? ok(read.data as T) : err('unreadable');
}

import * as z from 'zod/mini';
import { languages, purposes } from '../domain/catalogue.ts';
import type { ButtonsHostCommand, DeskCommand, VisitorCommand } from '../domain/commands.ts';
import { breakReasons } from '../domain/desk.ts';
import { offReasons } from '../domain/hard-day.ts';
import { kioskOffReasons } from '../domain/kiosk-off.ts';
import { buttonConditions } from '../domain/help.ts';
import { severities } from '../domain/notices.ts';
import { padKeys } from '../domain/pad.ts';
import { printerFaults } from '../domain/printing.ts';
import { priorityRefusedWhy } from '../domain/priority.ts';
import { rateReasons, scores } from '../domain/rating.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { LEGS_AT_MOST, NOTE_AT_MOST, parkReasons, visitOutcomes } from '../domain/ticket.ts';
import type { Envelope, FromDesk, FromKiosk, KioskState } from './messages.ts';

export type Parse<T> = (raw: unknown) => Result<T, 'unreadable'>;

/** Checked at the door, trusted inside: what is not exactly a command of the wire is `unreadable`. */
export const parseKioskEnvelope: Parse<Envelope<FromKiosk>> = (raw) =>
  parsed<Envelope<FromKiosk>>(kioskEnvelope, raw);

export const parseDeskEnvelope: Parse<Envelope<FromDesk>> = (raw) =>
  parsed<Envelope<FromDesk>>(deskEnvelope, raw);

export const parseButtonsEnvelope: Parse<Envelope<ButtonsHostCommand>> = (raw) =>
  parsed<Envelope<ButtonsHostCommand>>(buttonsEnvelope, raw);

export const parseKioskState: Parse<KioskState> = (raw) => parsed<KioskState>(kioskState, raw);

const id = z.string().check(z.minLength(1), z.maxLength(64));
const commandId = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/));
const instant = z.int().check(z.positive());
/** Of a day at most. */
const minutes = z.int().check(z.minimum(0), z.maximum(1_440));
const MOST_SERVICES = 500;
const services = z.array(id).check(z.minLength(1), z.maxLength(MOST_SERVICES));
const shortText = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const words = z.strictObject({ uk: shortText, en: shortText });

/** As the server itself makes them: a kiosk that names its ticket does no less. */
const ticketId = z.string().check(z.regex(/^[2-9A-Z]{12}$/));

const wish = { serviceId: id, purpose: z.enum(purposes) };
const priority = { categoryId: id, as: z.enum(['self', 'accompanying']) };
const language = z.enum(languages);
/** As it was typed; whether it is a number is said in words (`no-phone-number`). */
const phone = z.string().check(z.minLength(1), z.maxLength(40));

const visitorCommands = [
  z.strictObject({
    type: z.literal('issueTicket'),
    ...wish,
    language,
    // The law says no to the sixth in words of its own; the door only to what is no list of a visit.
    more: z.optional(z.array(z.strictObject(wish)).check(z.maxLength(2 * LEGS_AT_MOST))),
    priority: z.optional(z.strictObject(priority)),
    longWaitAccepted: z.optional(z.literal(true)),
    ticketId: z.optional(ticketId),
  }),
  z.strictObject({
    type: z.literal('checkIn'),
    bookingId: id,
    language,
    priority: z.optional(z.strictObject(priority)),
  }),
  z.strictObject({ type: z.literal('addService'), ...wish, ticketId: id }),
  z.strictObject({ type: z.literal('cancelTicket'), ticketId: id }),
] as const;

const print = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('printed') }),
  z.strictObject({ outcome: z.literal('unconfirmed') }),
  z.strictObject({ outcome: z.literal('failed'), fault: z.enum(printerFaults) }),
]);

/** A printer's state, with more beside it. */
const printerWith = <Shape extends z.core.$ZodLooseShape>(more: Shape) =>
  z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('ready'), paper: z.enum(['enough', 'near-end']), ...more }),
    z.strictObject({ state: z.literal('fault'), fault: z.enum(printerFaults), ...more }),
    z.strictObject({ state: z.literal('unknown'), ...more }),
  ]);
const count = z.int().check(z.minimum(0));
const roll = z.strictObject({ tickets: count, metres: count });
const MOST_PRINTERS = 2;
const printer = printerWith({
  each: z.optional(
    z.array(printerWith({ roll: z.optional(roll) })).check(z.maxLength(MOST_PRINTERS)),
  ),
});

const placeCommands = [
  z.strictObject({ type: z.literal('askForHelp'), placeId: z.optional(id) }),
  z.strictObject({ type: z.literal('cancelHelp'), helpId: id }),
] as const;

const MOST_BUTTONS = 64;
const button = z.strictObject({
  id,
  title: shortText,
  state: z.enum(buttonConditions),
  placeId: z.optional(id),
});

const buttonsCommand = z.discriminatedUnion('type', [
  ...placeCommands,
  z.strictObject({
    type: z.literal('reportButtons'),
    buttons: z.array(button).check(z.maxLength(MOST_BUTTONS)),
  }),
  z.strictObject({
    type: z.literal('pressPad'),
    deskId: id,
    key: z.enum(padKeys),
    stands: z.string().check(z.maxLength(100)),
  }),
]);

const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const seriesLetter = z.string().check(z.regex(/^\p{Lu}$/u));
const ordinal = z.int().check(z.positive());

/** What a kiosk asks that was without the server, or may be. */
const withoutServerCommands = [
  z.strictObject({
    type: z.literal('borrowNumbers'),
    held: z
      .array(z.strictObject({ day, letter: seriesLetter, left: z.int().check(z.minimum(0)) }))
      .check(z.maxLength(MOST_SERVICES)),
  }),
  z.strictObject({
    type: z.literal('handOver'),
    paper: z.strictObject({
      ...wish,
      ticketId,
      day,
      letter: seriesLetter,
      ordinal,
      number: z.string().check(z.regex(/^\p{Lu}\d{3}$/u)),
      language,
      more: z.optional(z.array(z.strictObject(wish)).check(z.maxLength(LEGS_AT_MOST - 1))),
      priority: z.optional(z.strictObject(priority)),
      touchedAt: instant,
      print: z.optional(print),
    }),
  }),
] as const;

/** E1: a number of five, and words of a list. */
const rating = {
  score: z.union(scores.map((score) => z.literal(score))),
  reasons: z.array(z.enum(rateReasons)).check(z.maxLength(rateReasons.length)),
};

/** X7; the law asks who may name which kiosk. */
const kioskSwitches = [
  z.strictObject({
    type: z.literal('switchKioskOff'),
    kioskId: z.optional(id),
    reason: z.enum(kioskOffReasons),
    note: z.optional(shortText),
  }),
  z.strictObject({ type: z.literal('switchKioskOn'), kioskId: z.optional(id) }),
] as const;

const kioskCommand = z.discriminatedUnion('type', [
  ...visitorCommands,
  ...kioskSwitches,
  z.strictObject({
    type: z.literal('checkInByPhone'),
    phone,
    language,
    priority: z.optional(z.strictObject(priority)),
  }),
  z.strictObject({
    type: z.literal('rateVisit'),
    number: z.string().check(z.regex(/^\p{Lu}\d{3,5}$/u)),
    ...rating,
  }),
  ...placeCommands,
  z.strictObject({ type: z.literal('reportPrint'), ticketId: id, print }),
  z.strictObject({ type: z.literal('reportPrinter'), printer }),
  z.strictObject({ type: z.literal('reportCopy'), copyId: id, print }),
  ...withoutServerCommands,
]);

const named = <Type extends DeskCommand['type']>(type: Type) => ({ type: z.literal(type) });
/** At a window; which visitor must be said only where it has several. */
const atDesk = <Type extends DeskCommand['type']>(type: Type) => ({
  ...named(type),
  deskId: id,
  ticketId: z.optional(id),
});
const deskOnly = <Type extends DeskCommand['type']>(type: Type) =>
  z.strictObject({ ...named(type), deskId: id });

const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('service'), ...wish }),
  z.strictObject({ kind: z.literal('desk'), deskId: id }),
  z.strictObject({ kind: z.literal('staff'), staffId: id }),
]);

const windowCommands = [
  z.strictObject({ ...named('takeDesk'), deskId: id, instead: z.optional(id) }),
  deskOnly('leaveDesk'),
  z.strictObject({
    ...named('beginBreak'),
    deskId: id,
    reason: z.enum(breakReasons),
    minutes: z.optional(minutes.check(z.positive())),
  }),
  deskOnly('endBreak'),
  deskOnly('callNext'),
  z.strictObject({ ...named('callTicket'), deskId: id, ticketId: id }),
  z.strictObject(atDesk('recall')),
  z.strictObject(atDesk('undoCall')),
  z.strictObject(atDesk('declineCall')),
  z.strictObject(atDesk('startVisit')),
  z.strictObject({
    ...atDesk('finishVisit'),
    outcome: z.optional(z.enum(visitOutcomes)),
    did: z.optional(services),
  }),
  z.strictObject(atDesk('markNoShow')),
  z.strictObject({ ...atDesk('transfer'), to: target, withReturn: z.boolean() }),
  z.strictObject({
    ...atDesk('park'),
    reason: z.enum(parkReasons),
    where: z.optional(shortText),
  }),
  z.strictObject(atDesk('confirmPriority')),
  z.strictObject({ ...atDesk('refusePriority'), why: z.enum(priorityRefusedWhy) }),
] as const;

const hallCommands = [
  z.strictObject({ ...named('stepOut'), ticketId: id }),
  z.strictObject({ ...named('bringBack'), ticketId: id }),
  z.strictObject({ ...named('takeBack'), ticketId: id }),
  z.strictObject({
    ...named('writeNote'),
    ticketId: id,
    text: z.string().check(z.trim(), z.minLength(1), z.maxLength(NOTE_AT_MOST)),
  }),
  z.strictObject({ ...named('clearNote'), ticketId: id }),
  z.strictObject({ ...named('reprintTicket'), ticketId: id, kioskId: z.optional(id) }),
  z.strictObject({
    ...named('printChecklist'),
    serviceId: id,
    language,
    kioskId: z.optional(id),
  }),
  z.strictObject({
    ...named('enterQuestionnaire'),
    ...rating,
    of: z.optional(z.union([z.strictObject({ serviceId: id }), z.strictObject({ groupId: id })])),
  }),
  z.strictObject({ ...named('declarePriority'), ...priority, ticketId: id }),
  z.strictObject({ ...named('makeBooking'), ...wish, for: instant, phone: z.optional(phone) }),
  z.strictObject({ ...named('cancelBooking'), bookingId: id }),
] as const;

const hardDayCommands = [
  z.strictObject(named('soundAirRaid')),
  z.strictObject({ ...named('giveAllClear'), minutes: z.optional(minutes) }),
  z.strictObject(named('resumeCalls')),
  z.strictObject({
    ...named('switchServicesOff'),
    services: z.union([services, z.literal('needing-power')]),
    reason: z.enum(offReasons),
    message: z.optional(words),
  }),
  z.strictObject({
    ...named('switchServicesOn'),
    services: z.union([services, z.literal('all')]),
  }),
  z.strictObject({ ...named('switchBookedTimes'), to: z.enum(['off', 'on']) }),
  z.strictObject({
    ...named('postNotice'),
    text: words,
    severity: z.enum(severities),
    until: z.optional(instant),
  }),
  z.strictObject({ ...named('clearNotice'), noticeId: id }),
] as const;

const managerCommands = [
  z.strictObject({ ...named('callBackup'), to: z.enum(['on', 'off']) }),
  z.strictObject({
    ...named('changeDeskToday'),
    deskId: id,
    services: z.array(id).check(z.maxLength(MOST_SERVICES)),
    backup: z.array(id).check(z.maxLength(MOST_SERVICES)),
  }),
  z.strictObject({ ...named('openDesk'), deskId: id, staffId: id }),
  z.strictObject({ ...named('closeDesk'), deskId: id, staffId: id }),
  z.strictObject({ ...named('endBreakOf'), deskId: id, staffId: id }),
  z.strictObject({
    ...named('scheduleMedia'),
    file: z.string().check(z.minLength(1), z.maxLength(255)),
    from: z.optional(day),
    until: z.optional(day),
  }),
] as const;

const deskCommand = z.discriminatedUnion('type', [
  ...visitorCommands,
  ...windowCommands,
  ...hallCommands,
  ...hardDayCommands,
  ...kioskSwitches,
  ...managerCommands,
  ...placeCommands,
  z.strictObject({ ...named('acceptHelp'), helpId: id }),
  z.strictObject({ ...named('finishHelp'), helpId: id }),
  deskOnly('raisePanic'),
]);

const kioskState = z.strictObject({
  version: z.string().check(z.maxLength(40)),
  shell: z.enum(['electron', 'agent']),
  outbox: z.int().check(z.minimum(0)),
  lastTicketAt: z.optional(instant),
});

const buttonsEnvelope = z.strictObject({ commandId, command: buttonsCommand });
const kioskEnvelope = z.strictObject({ commandId, command: kioskCommand });
const deskEnvelope = z.strictObject({ commandId, command: deskCommand });

/** Every type that a namespace reads; a command of the law that is missing here does not compile. */
type Read<Schema extends z.ZodMiniType> =
  z.infer<Schema> extends { type: infer Type } ? Type : never;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
const allAreRead: readonly true[] = [
  true satisfies Same<Read<typeof deskCommand>, DeskCommand['type']>,
  true satisfies Same<Read<typeof kioskCommand>, FromKiosk['type']>,
  true satisfies Same<Read<typeof buttonsCommand>, ButtonsHostCommand['type']>,
  true satisfies Same<Read<(typeof visitorCommands)[number]>, VisitorCommand['type']>,
];
void allAreRead;

/** The one place where a checked value is called by its branded name. */
function parsed<T>(schema: z.ZodMiniType, raw: unknown): Result<T, 'unreadable'> {
  const read = schema.safeParse(raw);
  return read.success ? ok(read.data as T) : err('unreadable');
}

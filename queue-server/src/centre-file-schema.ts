import * as z from 'zod';
import { spotKinds } from '@cherha/shared/domain/building.ts';
import {
  doubtfulFacts,
  purposes,
  seriesLetters,
  topicKinds,
  USUAL_NORM_MINUTES,
} from '@cherha/shared/domain/catalogue.ts';
import { breakReasons, deskPlaces } from '@cherha/shared/domain/desk.ts';
import { usualRules } from '@cherha/shared/domain/rules.ts';
import { usualTicket } from '@cherha/shared/domain/ticket-template.ts';
import { isTimeZone, weekdays } from '@cherha/shared/domain/time.ts';
import { hall } from './centre-file-hall.ts';
import { alsoCalled, date, id, span, text, time, told, words } from './centre-file-words.ts';

/** A span alone, or with what happens within it: tickets until its end, reception until later (H4, H5). */
const openSpan = z.union([
  span,
  z.strictObject({
    span,
    receptionUntil: time.optional(),
    documentsOnlyFrom: time.optional(),
  }),
]);
const spans = z.array(openSpan);
/** D7: a span alone is lunch. */
const plannedBreak = z.union([
  span,
  z.strictObject({ span, reason: z.enum(breakReasons).optional() }),
]);
const letter = z.enum(seriesLetters, `must be one of ${seriesLetters.join(' ')}`);
const seconds = z.number().int().min(0).max(3_600);
const minutes = z.number().int().min(0).max(1_440);
const ordinal = z.number().int().min(1).max(999);
const usual = usualRules;

const about = z.strictObject({
  registerId: z
    .string()
    .regex(/^\d{5}$/, 'must be five digits')
    .optional(),
  target: told.optional(),
  documents: z.array(told).max(30, 'must be at most 30').default([]),
  documentsComplete: z.boolean().default(false),
  term: told.optional(),
  fee: told.optional(),
  note: told.optional(),
  asOf: date.optional(),
  unavailableWithoutPower: z.boolean().optional(),
  sources: z.array(text).default([]),
});

/** What may be in doubt about a service; its name and number are doubtful to staff alone. */
export const facts = ['name', 'registerId', ...doubtfulFacts] as const;

/** What a centre sets of the law (shared/RULES.md); what it leaves out is as usual. */
const rules = z.strictObject({
  calls: z
    .strictObject({
      recallSeconds: seconds.default(usual.calls.recallSeconds),
      announcementsAtMost: z
        .number()
        .int()
        .min(1)
        .max(100)
        .default(usual.calls.announcementsAtMost),
      comeSeconds: seconds.default(usual.calls.comeSeconds),
      graceMinutes: minutes.default(usual.calls.graceMinutes),
    })
    .prefault({}),
  stepOut: z.strictObject({ minutes: minutes.default(usual.stepOut.minutes) }).prefault({}),
  targetMinutes: minutes.default(usual.targetMinutes),
  visitorsAtDesk: z.number().int().min(1).max(20).default(usual.visitorsAtDesk),
  assignment: z
    .strictObject({
      mode: z.enum(['pull', 'assign']).default(usual.assignment.mode),
      pauseSeconds: seconds.default(usual.assignment.pauseSeconds),
    })
    .prefault({}),
  order: z
    .strictObject({
      agedMinutes: minutes.default(usual.order.agedMinutes),
      backupMinutes: minutes.default(usual.order.backupMinutes),
      earlyMinutes: minutes.default(usual.order.earlyMinutes),
      lateMinutes: minutes.default(usual.order.lateMinutes),
      interleave: z.strictObject({ priority: ordinal, others: ordinal }).optional(),
    })
    .prefault({}),
  closing: z
    .strictObject({
      longWaitMinutes: minutes.default(usual.closing.longWaitMinutes),
      stopInTime: z.boolean().default(usual.closing.stopInTime),
      left: z.enum(['serve', 'unserved']).default(usual.closing.left),
    })
    .prefault({}),
  airRaid: z
    .strictObject({ resumeMinutes: minutes.default(usual.airRaid.resumeMinutes) })
    .prefault({}),
  help: z
    .strictObject({
      escalateSeconds: seconds.default(usual.help.escalateSeconds),
      escalationsAtMost: z.number().int().min(1).max(10).default(usual.help.escalationsAtMost),
    })
    .prefault({}),
  numbers: z
    .strictObject({
      first: ordinal.default(usual.numbers.first),
      last: ordinal.default(usual.numbers.last),
      wrap: z.boolean().default(usual.numbers.wrap),
      bookedLetter: letter.optional(),
      priorityLetter: letter.optional(),
    })
    .prefault({}),
  book: z
    .strictObject({
      keepDays: z.number().int().min(30).max(3_650).default(usual.book.keepDays),
    })
    .prefault({}),
  withoutServer: z
    .strictObject({
      numbers: z.number().int().min(0).max(200).default(usual.withoutServer.numbers),
    })
    .prefault({}),
});

/** A category of visitors who may be served out of turn, and by what right (R1–R6). */
const priority = z.strictObject({
  id,
  name: words,
  basis: words,
  document: words,
  byLaw: z.boolean().default(false),
  headStartMinutes: minutes.default(0),
  accompanying: z.boolean().default(false),
  oncePerDay: z.boolean().default(false),
  active: z.boolean().default(true),
});

/** Somewhere in the building from which help is called, and who is alerted first (G1, G3). */
const helpPlace = z.strictObject({
  id,
  name: words,
  desks: z.array(id).default([]),
  staff: z.array(id).default([]),
  /** G8: nowhere in the building; who is named here comes when a window calls quietly. */
  panic: z.literal(true).optional(),
});

/** A line or two on paper: a whole page would be cut off a roll for each visitor. */
const onPaper = z.strictObject({ uk: paperText(), en: paperText().optional() });
function paperText() {
  return z.string().trim().min(1, 'must not be empty').max(200, 'is too long for a ticket (200)');
}

/** How the paper looks (S9). */
const ticket = z.strictObject({
  /** A PNG or JPEG file beside this one. */
  logo: z
    .strictObject({
      file: text,
      /** `dither` for pictures with greys, `threshold` for drawings with sharp edges. */
      as: z.enum(['threshold', 'dither']).default('threshold'),
    })
    .optional(),
  foot: onPaper.optional(),
  languages: z.enum(['own', 'both']).default(usualTicket.languages),
  number: z.enum(['large', 'normal']).default(usualTicket.number),
});
export type FileLogo = NonNullable<z.infer<typeof ticket>['logo']>;
/** What has happened in a visitor's life, or who she is, and the services that she then needs. */
const topic = z.strictObject({
  id,
  kind: z.enum(topicKinds),
  name: words,
  services: z.array(id).min(1, 'must have at least one service'),
});

/** Somewhere in the building that visitors look for. */
const spot = z.strictObject({
  id,
  kind: z.enum(spotKinds).default('other'),
  name: words,
  floor: words.optional(),
  way: words,
  desks: z.array(id).default([]),
});

/** The shape of a centre file, as docs/centre-file.md tells it. */
export const centreFile = z.strictObject({
  name: z.strictObject({ uk: text, en: text }),
  timeZone: z.string().refine(isTimeZone, 'must be an IANA name such as "Europe/Kyiv"'),
  undoSeconds: z.number().int().min(0).max(600).default(usual.undoSeconds),
  rules: rules.prefault({}),
  priorities: z.array(priority).default([]),
  helpPlaces: z.array(helpPlace).default([]),
  ticket: ticket.prefault({}),
  topics: z.array(topic).default([]),
  building: z.array(spot).default([]),
  hall: hall.prefault({}),
  openingHours: z.strictObject({
    week: z.strictObject(Object.fromEntries(weekdays.map((day) => [day, spans]))),
    exceptions: z.record(date, z.strictObject({ spans, reason: text })).default({}),
  }),
  groups: z
    .array(
      z.strictObject({
        id,
        letter,
        name: words,
        numbers: z.strictObject({ first: ordinal, last: ordinal }).optional(),
      }),
    )
    .min(1, 'must have at least one group'),
  services: z
    .array(
      z.strictObject({
        id,
        group: id,
        name: words,
        /** Everyday words by which people look for it; shown nowhere. */
        alsoCalled: alsoCalled.optional(),
        frequent: z.boolean().default(false),
        normMinutes: z.number().positive().max(480).default(USUAL_NORM_MINUTES),
        quota: z.number().int().min(0).max(999).optional(),
        /** What its ticket says besides. */
        onTicket: onPaper.optional(),
        about: about.prefault({}),
        /** What of this no good source confirms; visitors are asked to make sure of it. */
        unverified: z
          .array(z.strictObject({ fact: z.enum(facts), why: text.optional() }))
          .default([]),
      }),
    )
    .min(1, 'must have at least one service'),
  desks: z
    .array(
      z.strictObject({
        id,
        number: z.string().trim().min(1, 'must not be empty').max(8, 'is too long for a board'),
        place: z.enum(deskPlaces).optional(),
        groups: z.array(id).default([]),
        services: z.array(id).default([]),
        backup: z.array(id).default([]),
        purposes: z.array(z.enum(purposes)).default([]),
        breaks: z.array(plannedBreak).default([]),
      }),
    )
    .min(1, 'must have at least one desk'),
});
export type CentreFile = z.infer<typeof centreFile>;

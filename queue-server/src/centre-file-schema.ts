import * as z from 'zod';
import { seriesLetters } from '@cherha/shared/domain/catalogue.ts';
import { isTimeZone, weekdays } from '@cherha/shared/domain/time.ts';

const text = z.string().trim().min(1, 'must not be empty').max(600, 'is too long');
/** English may be missing: then the state language is shown. */
const words = z.strictObject({ uk: text, en: text.optional() });
export type FileWords = z.infer<typeof words>;
const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'must be made of a-z, 0-9, "-" and "_" (at most 64)');
const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const span = z.string().refine((value) => {
  const [from = '', until = '', ...rest] = value.split('-');
  return (
    rest.length === 0 &&
    clock.test(from) &&
    (clock.test(until) || until === '24:00') &&
    from < until
  );
}, 'must be a span of one day such as "09:00-17:00"');
const spans = z.array(span);

const about = z.strictObject({
  registerId: z
    .string()
    .regex(/^\d{5}$/, 'must be five digits')
    .optional(),
  target: text.optional(),
  documents: z.array(text).default([]),
  documentsComplete: z.boolean().default(false),
  term: text.optional(),
  fee: text.optional(),
  note: text.optional(),
  unavailableWithoutPower: z.boolean().optional(),
  sources: z.array(text).default([]),
});

/** What may be in doubt about a service; `offered`: whether this centre gives it at all. */
export const facts = ['name', 'documents', 'term', 'fee', 'registerId', 'offered'] as const;

/** The shape of a centre file, as docs/centre-file.md tells it. */
export const centreFile = z.strictObject({
  name: z.strictObject({ uk: text, en: text }),
  timeZone: z.string().refine(isTimeZone, 'must be an IANA name such as "Europe/Kyiv"'),
  undoSeconds: z.number().int().min(0).max(600).default(10),
  openingHours: z.strictObject({
    week: z.strictObject(Object.fromEntries(weekdays.map((day) => [day, spans]))),
    exceptions: z
      .record(
        z.iso.date('must be a date of the calendar such as 2026-12-31'),
        z.strictObject({ spans, reason: text }),
      )
      .default({}),
  }),
  groups: z
    .array(
      z.strictObject({
        id,
        letter: z.enum(seriesLetters, `must be one of ${seriesLetters.join(' ')}`),
        name: words,
      }),
    )
    .min(1, 'must have at least one group'),
  services: z
    .array(
      z.strictObject({
        id,
        group: id,
        name: words,
        frequent: z.boolean().default(false),
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
        groups: z.array(id).default([]),
        services: z.array(id).default([]),
      }),
    )
    .min(1, 'must have at least one desk'),
});
export type CentreFile = z.infer<typeof centreFile>;

import * as z from 'zod';
import type { Words } from '@cherha/shared/domain/catalogue.ts';

/** A text of the centre, in the state language at least. */
export const text = z.string().trim().min(1, 'must not be empty').max(600, 'is too long');
/** English may be missing: then the state language is shown. */
export const words = z.strictObject({ uk: text, en: text.optional() });
export type FileWords = z.infer<typeof words>;
export const inBoth = ({ uk, en = uk }: FileWords): Words => ({ uk, en });
/** The state language alone, or both: who reads English is shown Ukrainian, and it is said so. */
export const told = z.union([text, words], 'must be a text, or {"uk": "…", "en": "…"}');
export type FileTold = z.infer<typeof told>;
/** S14: everyday words for one thing, in one language. */
const calledBy = z
  .array(z.string().trim().min(1, 'must not be empty').max(40, 'is too long to be typed (40)'))
  .max(20, 'must be at most 20')
  .refine((all) => new Set(all).size === all.length, 'must name each word once')
  .default([]);
export const alsoCalled = z.strictObject({ uk: calledBy, en: calledBy });
export const date = z.iso.date('must be a date of the calendar such as 2026-12-31');
export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'must be made of a-z, 0-9, "-" and "_" (at most 64)');
const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
export const span = z.string().refine((value) => {
  const [from = '', until = '', ...rest] = value.split('-');
  return (
    rest.length === 0 &&
    clock.test(from) &&
    (clock.test(until) || until === '24:00') &&
    from < until
  );
}, 'must be a span of one day such as "09:00-17:00"');
export const time = z.string().regex(clock, 'must be a time of day such as "16:00"');

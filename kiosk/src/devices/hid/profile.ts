import * as z from 'zod';
import type { Matcher } from './matching.ts';

const hexByte = z
  .string()
  .regex(/^[0-9a-f]{1,2}$/i, 'must be one byte in hex, such as "1f"')
  .transform((text) => Number.parseInt(text, 16));
const hexId = z
  .string()
  .regex(/^[0-9a-f]{4}$/i, 'must be four hex digits, such as "1d34"')
  .transform((text) => Number.parseInt(text, 16));
const bytes = z
  .string()
  .regex(/^[0-9a-f]{2}( [0-9a-f]{2})*$/i, 'must be bytes in hex, such as "00 08 ff"');
const index = z.number().int().min(0).max(1_023);
const milliseconds = z.number().int().min(0).max(60_000);
const pattern = z.string().transform((text, context) => {
  try {
    return new RegExp(text, 'iu');
  } catch {
    context.addIssue({ code: 'custom', message: 'must be a regular expression' });
    return z.NEVER;
  }
});

const matcher = z.union([
  z.strictObject({ byte: index, mask: hexByte.optional(), equals: hexByte }),
  z.strictObject({ byte: index, bit: z.number().int().min(0).max(7), is: z.literal([0, 1]) }),
  z.strictObject({ byte: index, from: hexByte, to: hexByte }),
  z.strictObject({ reportId: hexByte }),
  z.strictObject({ byte: index, risen: hexByte }),
  z.strictObject({ report: pattern }),
]) satisfies z.ZodType<Matcher>;

const feel = {
  edge: z.enum(['level', 'each']).default('level'),
  debounceMs: milliseconds.default(0),
  holdMs: milliseconds.optional(),
  lockoutMs: milliseconds.default(2_000),
};
const name = z.string().regex(/^[a-z0-9-]{1,40}$/, 'must be made of a-z, 0-9 and "-"');

/** What is written to a lamp; without `blink` the host blinks by itself. */
const lamp = z.strictObject({
  kind: z.enum(['output', 'feature']),
  on: bytes,
  off: bytes,
  blink: bytes.optional(),
});

const common = {
  id: name,
  title: z.string().trim().min(1).max(80),
  /** Where the bytes are known from, for whoever has to trust them. */
  source: z.string().trim().min(1),
};

const hid = z.strictObject({
  ...common,
  transport: z.literal('hid'),
  match: z.strictObject({
    vendorId: hexId,
    productId: hexId.optional(),
    usagePage: hexId.optional(),
    interface: index.optional(),
    product: pattern.optional(),
  }),
  /** A device that says nothing by itself is asked: by an output report, or by reading a feature. */
  poll: z
    .union([
      z.strictObject({ everyMs: milliseconds.min(20), write: bytes }),
      z.strictObject({ everyMs: milliseconds.min(20), feature: hexByte, length: index }),
    ])
    .optional(),
  /** Empty where nobody has seen its bytes yet: they are learned (`npm run learn-button`). */
  inputs: z.array(
    z.strictObject({ name, when: z.union([matcher, z.array(matcher).min(1)]), ...feel }),
  ),
  lamp: lamp.optional(),
  /** Whoever is heard less often than this is stale. */
  heartbeatMs: milliseconds.optional(),
});

const serialLine = z.strictObject({
  ...common,
  transport: z.literal('serial-line'),
  baud: z.number().int().min(300).max(921_600).default(9_600),
  inputs: z.array(
    z.strictObject({ name, line: pattern, ...feel, edge: z.literal('each').default('each') }),
  ),
  heartbeatMs: milliseconds.optional(),
});

/** One kind of button or lamp, as data: how it is recognised, read and lit. */
export const profileFile = z.discriminatedUnion('transport', [hid, serialLine]);
export type HidProfile = z.output<typeof hid>;
export type SerialProfile = z.output<typeof serialLine>;
export type Profile = z.output<typeof profileFile>;

/** Reads a profile; what is wrong is said by its place in the file. */
export function readProfile(text: string, file: string): Profile {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file}: is not JSON: ${String(cause)}`, { cause });
  }
  const read = profileFile.safeParse(raw);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(
    `${file}: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'unreadable'}`,
  );
}

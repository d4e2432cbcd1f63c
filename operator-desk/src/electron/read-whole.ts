import { readFileSync } from 'node:fs';
import type { ZodType } from 'zod';

/** A file that is not there or cannot be read is as if nobody had written it. */
export function readWhole<T>(file: string, schema: ZodType<T>, otherwise: T): T {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return otherwise;
  }
}

import { z } from 'zod';
import { glassBounds, type Service, type ServiceQuestion } from './service.ts';

const { pxPerMm, screenBottomMm } = glassBounds;
export const glassSize = z.strictObject({
  pxPerMm: z.number().min(pxPerMm[0]).max(pxPerMm[1]),
  screenBottomMm: z.number().min(screenBottomMm[0]).max(screenBottomMm[1]),
});

const question = z.union([
  z.tuple([z.literal('open'), z.string().max(32)]),
  z.tuple([z.literal('keepGlass'), z.string().max(64), glassSize]),
]);

/** Reads a question of the page with care and answers it; what is none has no answer. */
export async function answerService(service: Service, raw: unknown): Promise<unknown> {
  const read = question.safeParse(raw);
  if (!read.success) return undefined;
  const asked: ServiceQuestion = read.data;
  return asked[0] === 'open' ? service.open(asked[1]) : service.keepGlass(asked[1], asked[2]);
}

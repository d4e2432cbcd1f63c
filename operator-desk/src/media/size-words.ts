import type { Say } from '@cherha/shared/text/say.ts';

const units = ['kilobytes', 'megabytes', 'gigabytes'] as const;

/** As people say it: «340 КБ», «1,2 МБ», «12 ГБ». */
export function sizeWords(bytes: number, say: Say): string {
  const step = bytes < 1e6 ? 0 : bytes < 1e9 ? 1 : 2;
  const amount = Math.max(bytes / 1_000 ** (step + 1), 1);
  const digits = amount < 10 ? 1 : 0;
  const count = amount.toLocaleString(say.language, { maximumFractionDigits: digits });
  return say(`media.${units[step] ?? 'gigabytes'}`, { amount: count });
}

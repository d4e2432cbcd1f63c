import { sayIn, type Say } from '@cherha/shared/text/say.ts';
import type { BookEntry } from '@cherha/shared/protocol/book.ts';
import type { Language } from '@cherha/shared/domain/catalogue.ts';

/** The book as a table: parted by semicolons and with a mark, as Excel opens it here without a question. */
export function bookCsv(entries: readonly BookEntry[], language: Language): string {
  const say = sayIn(language);
  const rows = [headings(say), ...entries.map((entry) => cellsOf(entry, say))];
  return `\uFEFF${rows.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`;
}

const columns = [
  'writtenOn',
  'kind',
  'text',
  'name',
  'replyTo',
  'dueOn',
  'answeredOn',
  'answer',
] as const;

const headings = (say: Say): string[] => columns.map((column) => say(`book.csv.${column}`));

const cellsOf = (entry: BookEntry, say: Say): string[] => [
  entry.writtenOn,
  say(`book.kinds.${entry.kind}`),
  entry.text,
  entry.name ?? '',
  entry.replyTo ?? '',
  entry.dueOn ?? '',
  entry.answer?.answeredOn ?? '',
  entry.answer?.text ?? '',
];

/** What a visitor wrote must not be reckoned as a formula by whoever opens the table. */
const quoted = (cell: string): string =>
  `"${(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;

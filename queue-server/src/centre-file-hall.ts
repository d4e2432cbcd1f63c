import * as z from 'zod';
import { isColour, LETTERS_STAND_AT, contrast, inkOn } from '@cherha/shared/domain/contrast.ts';
import {
  boardParts,
  COLUMNS_AT_MOST,
  overlap,
  REPEATS_AT_MOST,
  usualBoard,
  usualHall,
} from '@cherha/shared/domain/hall-settings.ts';
import type { WantedHall } from './settings.ts';
import { repeated, unknown, type FileProblem } from './centre-file-problems.ts';
import { date, id, inBoth, span, text, words } from './centre-file-words.ts';

/** A colour that letters can be read on from the end of the hall. */
const accent = z
  .string()
  .refine(isColour, 'must be a colour such as "#0a4a86"')
  .superRefine((colour, check) => {
    if (!isColour(colour)) return;
    const ratio = contrast(colour, inkOn(colour));
    if (ratio < LETTERS_STAND_AT)
      check.addIssue({
        code: 'custom',
        message: `letters on "${colour}" reach ${ratio.toFixed(1)}:1 at best; take a darker or a lighter one, for ${LETTERS_STAND_AT}:1`,
      });
  });

const days = { from: date.optional(), until: date.optional() };

const board = z.strictObject({
  id,
  heading: words.optional(),
  accent: accent.optional(),
  zone: z
    .strictObject({ groups: z.array(id).default([]), desks: z.array(id).default([]) })
    .prefault({}),
  parts: z.array(z.enum(boardParts)).default([...usualBoard.parts]),
  columns: z.number().int().min(1).max(COLUMNS_AT_MOST).optional(),
  speaks: z.boolean().default(usualBoard.speaks),
  ticker: z.array(z.strictObject({ text: words, ...days })).default([]),
});

const volume = z.number().int().min(0).max(100);

/** The hall's boards, how loud they are and when they are silent, and what they show between calls. */
export const hall = z.strictObject({
  boards: z.array(board).default([]),
  sound: z
    .strictObject({
      volume: volume.default(usualHall.sound.volume),
      byTime: z.array(z.strictObject({ span, volume })).default([]),
      silent: z.array(span).default([]),
      repeat: z.number().int().min(1).max(REPEATS_AT_MOST).default(usualHall.sound.repeat),
      languages: z.enum(['visitor', 'both', 'state']).default(usualHall.sound.languages),
    })
    .prefault({}),
  media: z
    .strictObject({
      seconds: z.number().int().min(1).max(600).default(usualHall.media.seconds),
      schedule: z.array(z.strictObject({ file: text, ...days })).optional(),
    })
    .prefault({}),
});
type FileHall = z.infer<typeof hall>;

/** What each line of the hall alone does not show. */
export const hallContradictions = (
  { boards, sound, media: { schedule = [] } }: FileHall,
  known: { readonly groups: ReadonlySet<string>; readonly desks: ReadonlySet<string> },
): FileProblem[] => [
  ...repeated(
    'hall.boards',
    'id',
    boards.map((one) => one.id),
  ),
  ...boards.flatMap(({ zone, ticker }, i) => [
    ...unknown(`hall.boards[${i}].zone.groups`, zone.groups, known.groups, 'group'),
    ...unknown(`hall.boards[${i}].zone.desks`, zone.desks, known.desks, 'desk'),
    ...ticker.flatMap((one, n) => backwards(`hall.boards[${i}].ticker[${n}]`, one)),
  ]),
  ...twoAtOnce(sound),
  ...repeated(
    'hall.media.schedule',
    'file',
    schedule.map(({ file }) => file),
  ),
  ...schedule.flatMap((one, i) => backwards(`hall.media.schedule[${i}]`, one)),
];

const backwards = (
  place: string,
  { from, until }: { from?: string | undefined; until?: string | undefined },
): FileProblem[] =>
  from && until && until < from
    ? [{ place: `${place}.until`, problem: `"${until}" is before "${from}"` }]
    : [];

/** S13: one loudness at each hour. */
function twoAtOnce(sound: FileHall['sound']): FileProblem[] {
  const spans = [
    ...sound.byTime.map((one, i) => ({ place: `hall.sound.byTime[${i}]`, ...ends(one.span) })),
    ...sound.silent.map((one, i) => ({ place: `hall.sound.silent[${i}]`, ...ends(one) })),
  ];
  return spans.flatMap((one, i) =>
    spans
      .slice(0, i)
      .filter((other) => overlap(one, other))
      .map((other) => ({ place: one.place, problem: `is at the same time as ${other.place}` })),
  );
}

const ends = (value: string) => {
  const [from = '', until = ''] = value.split('-');
  return { from, until };
};

/** The file's hall as the centre keeps it; a silent span is one of volume 0. */
export const hallOf = ({ boards, sound, media }: FileHall): WantedHall =>
  ({
    boards: boards.map(({ heading, ticker, ...one }) => ({
      ...one,
      ...(heading && { heading: inBoth(heading) }),
      ticker: ticker.map((line) => ({ ...line, text: inBoth(line.text) })),
    })),
    sound: {
      volume: sound.volume,
      byTime: [
        ...sound.byTime.map((one) => ({ ...ends(one.span), volume: one.volume })),
        ...sound.silent.map((one) => ({ ...ends(one), volume: 0 })),
      ],
      repeat: sound.repeat,
      languages: sound.languages,
    },
    media,
  }) as unknown as WantedHall;

import type { BoardId, BusinessDay } from '@cherha/shared/domain/ids.ts';
import { err, ok } from '@cherha/shared/domain/result.ts';
import type { MediaShelf, MediaShown } from '@cherha/shared/protocol/media.ts';
import { MediaScreen } from '../media/media-screen.tsx';
import type { Upload } from '../media/use-uploads.ts';
import { sampleHall } from './sample-hall.ts';
import { framed, never, nothing, type Pictures } from './shown.tsx';

const file = (name: string, bytes: number, some: Partial<MediaShown> = {}): MediaShown => ({
  name,
  kind: name.endsWith('4') ? 'video' : 'picture',
  changed: 1,
  bytes,
  ...some,
});
const day = (name: string) => name as BusinessDay;
const name = 'Графік прийому адміністраторів у святкові дні та список документів.png';
const shelf: MediaShelf = {
  today: day('2026-03-10'),
  seconds: 12,
  bytesAtMost: 500_000_000,
  bytesLeft: 12_400_000_000,
  boards: [{ id: 'hall-2' as BoardId, heading: { uk: 'Зала 2. Вікна 6–8', en: 'Hall 2' } }],
  files: [
    file('Безбарʼєрність.mp4', 48_300_000),
    file(name, 1_240_000, { from: day('2026-03-01'), until: day('2026-03-31') }),
    file('День відкритих дверей.jpg', 340_000, { from: day('2026-05-01') }),
    file('Зимові канікули.webp', 92_000, { until: day('2026-01-12') }),
  ],
};
const upload = (id: number, called: string, size: number, state: Upload['state']): Upload => ({
  id,
  file: { name: called, size },
  state,
});
const uploads: readonly Upload[] = [
  upload(1, 'Новий ролик.mp4', 240_000_000, { is: 'goes', part: 0.62 }),
  upload(2, 'Оголошення.png', 800_000, { is: 'waits' }),
  upload(3, name, 1_300_000, { is: 'refused', why: 'name-taken' }),
  upload(4, 'Логотип.svg', 4_000, { is: 'refused', why: 'wrong-kind' }),
  upload(5, 'Екскурсія.mp4', 900_000_000, { is: 'refused', why: 'too-big' }),
  upload(6, 'Реклама.webm', 30_000_000, { is: 'refused', why: 'no-answer' }),
  upload(7, 'photo.jpg', 2_000_000, { is: 'laid', as: 'День відкритих дверей.jpg' }),
];

const media = (
  some: Partial<MediaShelf> = {},
  { all = [], ...opened }: { all?: readonly Upload[]; days?: string; large?: string } = {},
) =>
  framed(
    sampleHall({ may: ['manage', 'hard-day', 'reception'] }),
    <MediaScreen
      reply={ok({ ...shelf, ...some })}
      uploads={{ all, add: nothing, again: nothing, drop: nothing }}
      askOne={never}
      onRemove={never}
      opened={opened}
    />,
    'media',
  );

/** Pictures and videos of the boards. */
export const mediaPictures: Pictures = {
  media: () => media(),
  'media-adding': () => media({}, { all: uploads }),
  'media-days': () => media({}, { days: name }),
  'media-large': () => media({}, { large: name }),
  'media-empty': () => media({ files: [] }),
  'media-nowhere': () => media({ boards: [] }),
  'media-away': () =>
    framed(
      sampleHall({ may: ['manage'] }),
      <MediaScreen
        reply={err('no-answer')}
        uploads={{ all: [], add: nothing, again: nothing, drop: nothing }}
        askOne={never}
        onRemove={never}
      />,
      'media',
    ),
};

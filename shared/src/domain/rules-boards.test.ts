import { describe, expect, test } from 'vitest';
import { deskId, staff, theSetup } from '../testing/builders.ts';
import { Hall } from '../testing/hall.ts';
import { contrast, inkOn } from './contrast.ts';
import {
  isOfDay,
  isReadable,
  usualBoard,
  usualHall,
  volumeAt,
  type BoardLayout,
  type HallSettings,
} from './hall-settings.ts';

const refused = 'settings-contradict';
const words = { uk: 'Зала 2', en: 'Hall 2' };
const puts = (hall: Partial<HallSettings>) =>
  new Hall().ask(theSetup, { type: 'setHall', hall: { ...usualHall, ...hall } });
const board = (facts: Partial<BoardLayout>) => ({
  boards: [{ ...usualBoard, id: 'hall-2' as never, ...facts }],
});
const day = (name: string) => name as never;

describe('S12: the boards of the hall', () => {
  test('S12: a board has its own name, and its zone is of groups and desks that there are', () => {
    expect(puts({ boards: [usualBoard, usualBoard] })).toBe(refused);
    expect(puts(board({ zone: { groups: ['no-such' as never], desks: [] } }))).toBe(refused);
    expect(puts(board({ zone: { groups: [], desks: [deskId('9')] } }))).toBe(refused);
    expect(
      puts(board({ zone: { groups: ['passport' as never], desks: [deskId('3')] } })),
    ).toContain('hallSet');
  });

  test('S12: its heading and its ticker are said in both languages, and the days of a text are in order', () => {
    expect(puts(board({ heading: { ...words, en: '' } }))).toBe(refused);
    expect(puts(board({ ticker: [{ text: { ...words, uk: '' } }] }))).toBe(refused);
    const text = { text: words, from: day('2026-05-02'), until: day('2026-05-01') };
    expect(puts(board({ ticker: [text] }))).toBe(refused);
    const asked = puts(board({ heading: words, ticker: [{ ...text, until: day('2026-05-02') }] }));
    expect(asked).toContain('hallSet');
  });

  test.each(['#7f7f7f', '#0a7fd0', 'blue', '#12345', '#12345g'])(
    'S12: %s is refused as the centre’s colour: letters on it are not read from afar',
    (accent) => expect(puts(board({ accent }))).toBe(refused),
  );

  test.each(['#0a4a86', '#ffcb2e', '#000000', '#FFFFFF'])(
    'S12: %s carries letters at 7:1 or more',
    (accent) => {
      expect(puts(board({ accent }))).toContain('hallSet');
      expect(contrast(accent, inkOn(accent))).toBeGreaterThanOrEqual(7);
      expect(isReadable(accent)).toBe(true);
    },
  );

  test('S12: contrast is what WCAG says it is', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(inkOn('#ffcb2e')).toBe('#000000');
    expect(inkOn('#0a4a86')).toBe('#ffffff');
  });

  test('S12: earlier calls stand in one to six columns', () => {
    for (const columns of [0, 7, 2.5]) expect(puts(board({ columns }))).toBe(refused);
    for (const columns of [1, 6]) expect(puts(board({ columns }))).toContain('hallSet');
  });

  test('S12: a picture stands for a second at least, and a file has its days once and in order', () => {
    expect(puts({ media: { seconds: 0, schedule: [] } })).toBe(refused);
    const file = { file: 'a.png', from: day('2026-05-02') };
    expect(puts({ media: { seconds: 5, schedule: [file, file] } })).toBe(refused);
    const ended = { ...file, until: day('2026-05-01') };
    expect(puts({ media: { seconds: 5, schedule: [ended] } })).toBe(refused);
    expect(puts({ media: { seconds: 1, schedule: [file] } })).toContain('hallSet');
  });

  test('S12: a text is shown from its first day to its last, and always where it has none', () => {
    const days = { from: day('2026-05-02'), until: day('2026-05-04') };
    const shownOn = ['2026-05-01', '2026-05-02', '2026-05-04', '2026-05-05'].filter((one) =>
      isOfDay(days, day(one)),
    );
    expect(shownOn).toEqual(['2026-05-02', '2026-05-04']);
    expect(isOfDay({}, day('2026-05-05'))).toBe(true);
  });

  test('S1: only the set-up arranges the hall', () => {
    const asked = new Hall().ask(staff('olena', 'hard-day'), { type: 'setHall', hall: usualHall });
    expect(asked).toBe('not-yours-to-ask');
  });
});

describe('S13: how loud the hall is', () => {
  const loud = (from: string, until: string, volume: number) =>
    ({ from, until, volume }) as HallSettings['sound']['byTime'][number];
  const sounds = (sound: Partial<HallSettings['sound']>) =>
    puts({ sound: { ...usualHall.sound, ...sound } });

  test('S13: a span begins before it ends, and no two are at one time', () => {
    expect(sounds({ byTime: [loud('12:00', '12:00', 0)] })).toBe(refused);
    expect(sounds({ byTime: [loud('08:00', '12:00', 50), loud('11:59', '13:00', 0)] })).toBe(
      refused,
    );
    expect(sounds({ byTime: [loud('12:00', '13:00', 0), loud('08:00', '12:00', 50)] })).toContain(
      'hallSet',
    );
  });

  test('S13: nothing is louder than all or softer than nothing, and a call is said once to three times', () => {
    for (const volume of [-1, 101]) expect(sounds({ volume })).toBe(refused);
    expect(sounds({ byTime: [loud('08:00', '12:00', 101)] })).toBe(refused);
    for (const repeat of [0, 4, 1.5]) expect(sounds({ repeat })).toBe(refused);
    expect(sounds({ volume: 0, repeat: 3 })).toContain('hallSet');
  });

  test('S13: at each minute of the day there is one loudness', () => {
    const sound = {
      ...usualHall.sound,
      volume: 80,
      byTime: [loud('08:00', '10:00', 50), loud('20:00', '24:00', 0)],
    };
    const at = ['07:59', '08:00', '09:59', '10:00', '19:59', '20:00', '23:59'];
    expect(at.map((time) => volumeAt(sound, time as never))).toEqual([80, 50, 50, 80, 80, 0, 0]);
  });
});

import { describe, expect, test } from 'vitest';
import { staff, theKiosk, theSetup } from '../testing/builders.ts';
import { Hall } from '../testing/hall.ts';
import type { Command } from './commands.ts';
import { usualHall } from './hall-settings.ts';

const chief = staff('chief', 'manage');
const day = (name: string) => name as never;
const shows = (file: string, days: { from?: string; until?: string } = {}): Command =>
  ({ type: 'scheduleMedia', file, ...days }) as Command;
const scheduleOf = (hall: Hall) => hall.centre.hall.media.schedule;

describe('S15: the days of pictures on the boards', () => {
  test('S15: whoever manages gives a file its days, and nothing else of the hall changes', () => {
    const hall = new Hall();
    const before = { ...usualHall, sound: { ...usualHall.sound, volume: 60 } };
    hall.ask(theSetup, { type: 'setHall', hall: before });
    expect(hall.ask(chief, shows('a.png', { from: '2026-05-02' }))).toContain('hallSet');
    hall.ask(chief, shows('b.mp4', { from: '2026-05-02', until: '2026-05-02' }));
    expect(hall.centre.hall).toEqual({
      ...before,
      media: {
        seconds: 12,
        schedule: [
          { file: 'a.png', from: day('2026-05-02') },
          { file: 'b.mp4', from: day('2026-05-02'), until: day('2026-05-02') },
        ],
      },
    });
  });

  test('S15: days are changed, and without any the file is shown always', () => {
    const hall = new Hall();
    hall.ask(chief, shows('a.png', { from: '2026-05-02' }));
    hall.ask(chief, shows('a.png', { until: '2026-05-09' }));
    expect(scheduleOf(hall)).toEqual([{ file: 'a.png', until: '2026-05-09' }]);
    hall.ask(chief, shows('a.png'));
    expect(scheduleOf(hall)).toEqual([]);
  });

  test('S15: the same days again change nothing', () => {
    const hall = new Hall();
    hall.ask(chief, shows('a.png', { from: '2026-05-02' }));
    expect(hall.ask(chief, shows('a.png', { from: '2026-05-02' }))).toEqual([]);
    expect(hall.ask(chief, shows('b.png'))).toEqual([]);
  });

  test('S15: the last day is not before the first', () => {
    const hall = new Hall();
    const backwards = shows('a.png', { from: '2026-05-02', until: '2026-05-01' });
    expect(hall.ask(chief, backwards)).toBe('days-backwards');
    expect(scheduleOf(hall)).toEqual([]);
  });

  test('S15: nobody else gives days, and the log knows who did', () => {
    const hall = new Hall();
    for (const other of [staff('olena', 'hard-day', 'reception'), theKiosk, theSetup])
      expect(hall.ask(other, shows('a.png', { from: '2026-05-02' }))).toBe('not-yours-to-ask');
    hall.ask(chief, shows('a.png', { from: '2026-05-02' }));
    expect(hall.story.at(-1)).toMatchObject({ type: 'hallSet', staffId: 'chief' });
  });
});

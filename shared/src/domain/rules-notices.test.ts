import { describe, expect, test } from 'vitest';
import { at, staff, theKiosk } from '../testing/builders.ts';
import { Hall } from '../testing/hall.ts';
import { boardView } from '../views/board-view.ts';
import { kioskView } from '../views/kiosk-view.ts';
import { NOTICES_AT_MOST, type Severity } from './notices.ts';
import { nextDue } from './passing.ts';

const chief = staff('olena', 'hard-day');
const text = { uk: 'Вода є в пункті незламності', en: 'There is water in the shelter' };

function posts(hall: Hall, severity: Severity = 'info', until?: number) {
  return hall.ask(chief, {
    type: 'postNotice',
    text,
    severity,
    ...(until !== undefined && { until: at(until) }),
  });
}
const shown = (hall: Hall) =>
  hall.centre.notices.map(({ severity, since }) => ({ severity, since }));

describe('X8: what is said to everybody', () => {
  test('X8: whoever may says it, and it is kept who and when', () => {
    const hall = new Hall();
    const asked = { type: 'postNotice', text, severity: 'info' } as const;
    expect(hall.ask(staff('petro', 'reception'), asked)).toBe('not-yours-to-ask');
    expect(hall.ask(theKiosk, asked as never)).toBe('not-yours-to-ask');
    expect(hall.ask(chief, asked)).toContain('noticePosted');
    expect(hall.last('noticePosted')).toMatchObject({ at: at(0), staffId: 'olena', text });
  });

  test('X8: every screen shows it, emergencies first, then the latest, and nobody reads whose words they are', () => {
    const hall = new Hall();
    posts(hall, 'emergency');
    posts(hall.at(1), 'info', 60);
    posts(hall.at(2), 'info');
    const { notices } = boardView(hall.centre, at(2));
    expect(notices.map(({ severity, since }) => [severity, since])).toEqual([
      ['emergency', at(0)],
      ['info', at(2)],
      ['info', at(1)],
    ]);
    expect(notices[2]).toMatchObject({ text, until: at(60) });
    expect(kioskView(hall.centre, at(2)).notices).toEqual(notices);
    expect(JSON.stringify(notices)).not.toContain('olena');
  });

  test('X8: it is cleared by whoever may, once, and it is kept who', () => {
    const hall = new Hall();
    posts(hall, 'emergency');
    posts(hall.at(1), 'info');
    const { noticeId } = hall.last('noticePosted');
    const clear = { type: 'clearNotice', noticeId } as const;
    expect(hall.ask(staff('petro'), clear)).toBe('not-yours-to-ask');
    expect(hall.at(2).ask(staff('ivan', 'hard-day'), clear)).toEqual(['noticeCleared']);
    expect(hall.last('noticeCleared')).toMatchObject({ staffId: 'ivan', noticeId, at: at(2) });
    expect(hall.ask(chief, clear)).toEqual([]);
    expect(shown(hall)).toEqual([{ severity: 'emergency', since: at(0) }]);
  });

  test('X8: said until a time, it ends by the clock then and not before', () => {
    const hall = new Hall();
    posts(hall, 'info', 30);
    posts(hall, 'emergency');
    expect(nextDue(hall.centre, at(1))).toBe(at(30));
    expect(hall.at(29, 59).tick()).toEqual([]);
    expect(hall.at(30).tick()).toEqual(['noticeCleared']);
    expect(hall.last('noticeCleared').staffId).toBeUndefined();
    expect(shown(hall)).toEqual([{ severity: 'emergency', since: at(0) }]);
    expect(nextDue(hall.centre, at(31))).toBeUndefined();
  });

  test('X8: a time that has passed is refused, and so is the sixth notice', () => {
    const hall = new Hall();
    expect(posts(hall, 'info', 0)).toBe('notice-over');
    for (let n = 0; n < NOTICES_AT_MOST; n += 1) posts(hall);
    expect(posts(hall)).toBe('notices-full');
    expect(shown(hall)).toHaveLength(NOTICES_AT_MOST);
  });

  test('X8: neither midnight nor an air raid clears it', () => {
    const hall = new Hall();
    posts(hall, 'emergency');
    hall.ask(chief, { type: 'soundAirRaid' });
    hall.at(24 * 60).takes('id-card');
    expect(hall.last('dayBegan')).toBeDefined();
    expect(shown(hall)).toHaveLength(1);
  });
});

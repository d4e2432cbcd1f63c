import type { CentreId, TicketId } from '@cherha/shared/domain/ids.ts';
import { at, withRules } from '@cherha/shared/testing/builders.ts';
import { CutOffKiosk } from '@cherha/shared/testing/cut-off-kiosk.ts';
import { Hall } from '@cherha/shared/testing/hall.ts';
import { afterEach, expect, test } from 'vitest';
import { openDatabase, type Database } from './database.ts';
import { sqliteEventLog } from './sqlite-event-log.ts';

const here = 'here' as CentreId;
let db: Database;
afterEach(() => db.close());

/** Stores what happened in a hall and gives back its rows of tickets. */
async function rowsOf(hall: Hall): Promise<unknown[]> {
  db = openDatabase(':memory:');
  const entries = hall.story.map((event, i) => ({
    commandId: `command-${i}`,
    actor: 'setup' as const,
    events: [event],
  }));
  expect((await sqliteEventLog(db).append(here, 0, entries)).ok).toBe(true);
  return db
    .prepare(
      `select number, ordinal, business_day as day, issued_at, waits_since, finished_at, outcome, print
       from ticket order by issued_at, number`,
    )
    .all();
}

function aHall() {
  const hall = new Hall(withRules({ withoutServer: { numbers: 4 } }));
  const kiosk = new CutOffKiosk(hall, 'a');
  kiosk.borrows();
  return { hall, kiosk };
}

test('L3: the row of a ticket that a kiosk gave out by itself waits since the touch', async () => {
  const { hall, kiosk } = aHall();
  const paper = kiosk.gives('id-card', at(10));
  hall.at(60);
  kiosk.handsOver(paper, { print: { outcome: 'printed' } });
  expect(await rowsOf(hall)).toMatchObject([
    { number: 'П996', ordinal: 996, issued_at: at(10), waits_since: at(10), print: 'printed' },
  ]);
});

test('L6: the row of a ticket whose answer was lost takes the number on the paper, and waits again', async () => {
  const { hall, kiosk } = aHall();
  const paper = kiosk.gives('id-card');
  hall.takes('id-card', { ticketId: paper?.ticketId as TicketId }, kiosk.actor);
  hall.at(5).sits('oksana', '1');
  hall.calls('oksana', '1');
  hall.does(['oksana', '1'], { type: 'markNoShow' });
  kiosk.handsOver(paper);
  expect(await rowsOf(hall)).toMatchObject([
    { number: 'П996', ordinal: 996, finished_at: null, outcome: null, waits_since: at(0) },
  ]);
});

test('L7: papers of yesterday are rows that nobody was served by, one a visitor', async () => {
  const { hall, kiosk } = aHall();
  const [known, unknown] = [kiosk.gives('id-card', at(1)), kiosk.gives('id-card', at(2))];
  hall.takes('id-card', { ticketId: known?.ticketId as TicketId }, kiosk.actor);
  hall.at(24 * 60);
  for (const paper of [known, unknown]) kiosk.handsOver(paper);
  expect(await rowsOf(hall)).toMatchObject([
    { number: 'П001', day: '2026-03-09', outcome: 'unserved' },
    { number: 'П997', day: '2026-03-09', outcome: 'unserved', issued_at: at(2) },
  ]);
});

test('L6: a ticket issued yesterday whose paper is of today is one row, and it is of today', async () => {
  const { hall, kiosk } = aHall();
  const paper = kiosk.gives('id-card', at(24 * 60));
  hall.takes('id-card', { ticketId: paper?.ticketId as TicketId }, kiosk.actor);
  hall.at(24 * 60 + 1);
  kiosk.handsOver(paper);
  expect(await rowsOf(hall)).toMatchObject([
    { number: 'П996', day: '2026-03-10', outcome: null, issued_at: at(24 * 60) },
  ]);
});

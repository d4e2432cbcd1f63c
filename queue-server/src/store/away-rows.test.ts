import type { CentreId } from '@cherha/shared/domain/ids.ts';
import { at } from '@cherha/shared/testing/builders.ts';
import { Hall } from '@cherha/shared/testing/hall.ts';
import { expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { ticketRows } from './ticket-rows.ts';

test('O2, O4: an absence is no wait in the tables, and who was not back in time did not come', () => {
  const hall = new Hall();
  hall.sits('oksana', '1');
  hall.takes('id-card');
  hall.takes('id-card');
  const { id: ticketId } = hall.ticket('П001');
  const phone = { kind: 'visitor', ticketId } as const;
  const other = hall.ticket('П002').id;
  hall.at(5).ask(phone, { type: 'stepOut', ticketId });
  hall.ask({ kind: 'visitor', ticketId: other }, { type: 'stepOut', ticketId: other });
  hall.at(25).ask(phone, { type: 'bringBack', ticketId });
  hall.at(28).calls('oksana', '1');
  hall.at(35).tick();
  hall.at(40).does(['oksana', '1'], { type: 'startVisit' });
  hall.at(41).does(['oksana', '1'], { type: 'finishVisit' });

  const db = openDatabase(':memory:');
  const write = ticketRows(db);
  for (const event of hall.story) write('c1' as CentreId, event);
  const legs = db.prepare('select since, called_at from leg').all();
  // She waited for eight minutes: five before her absence, three after it.
  expect(legs).toEqual([{ since: at(20), called_at: at(28) }]);
  const ended = db.prepare('select number, outcome, finished_at from ticket order by number').all();
  expect(ended).toEqual([
    { number: 'П001', outcome: 'served', finished_at: at(41) },
    { number: 'П002', outcome: 'no-show', finished_at: at(35) },
  ]);
  db.close();
});

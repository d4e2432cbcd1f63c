import { expect, test } from 'vitest';
import type { Event } from '../domain/events.ts';
import { aDesk, at, deskId, usualClosing, withRules } from '../testing/builders.ts';
import { Hall, wish } from '../testing/hall.ts';
import { deskView, type DeskView } from './desk-view.ts';

const helper = { ...aDesk('1', 'move'), backup: [wish('id-card').serviceId] };
const desks: Event = { type: 'desksSet', at: at(0), desks: [helper, aDesk('2', 'id-card')] };

/** The numbers of a window's line, as its operator reads them. */
function line(view: DeskView, desk: string): string[] | undefined {
  const seen = view.desks.find(({ id }) => id === deskId(desk))?.line;
  return seen?.first.flatMap((place) => view.waiting[place]?.number ?? []);
}

test('Q7, Q8: the line of a window is whom it may call now, helping out too', () => {
  const hall = new Hall(desks);
  hall.sits('oksana', '1');
  hall.takes('id-card');
  hall.at(10).takes('move');
  expect(line(deskView(hall.centre, hall.now), '1')).toEqual(['Р001']);
  hall.at(15);
  expect(line(deskView(hall.centre, hall.now), '1')).toEqual(['П001', 'Р001']);
  expect(hall.next('1')).toBe('П001');
});

test('M2: a visitor sent to a window stands in its line, though it does not give the service', () => {
  const hall = new Hall();
  hall.sits('oksana', '1');
  hall.sits('petro', '2');
  hall.takes('id-card');
  hall.calls('oksana', '1');
  hall.does(['oksana', '1'], { type: 'startVisit' });
  const to = { kind: 'desk', deskId: deskId('2') } as const;
  hall.does(['oksana', '1'], { type: 'transfer', to, withReturn: false });
  const view = deskView(hall.centre, hall.now);
  expect(line(view, '2')).toEqual(['П001']);
  expect(line(view, '1')).toEqual([]);
});

test('a window where nobody works has no line', () => {
  const hall = new Hall();
  hall.takes('move');
  expect(line(deskView(hall.centre, hall.now), '2')).toBeUndefined();
});

test('W5: the promise is told at the service that it was about', () => {
  const hall = new Hall();
  hall.sits('oksana', '1');
  hall.takes('id-card', { more: [wish('foreign')] });
  const promised = () => deskView(hall.centre, hall.now).desks[0]?.visitors[0]?.promise;
  hall.at(2).calls('oksana', '1');
  expect(promised()).toEqual(hall.last('ticketIssued').promise);
  expect(promised()).toBeDefined();
  hall.does(['oksana', '1'], { type: 'startVisit' });
  hall.at(9).does(['oksana', '1'], { type: 'finishVisit' });
  expect(hall.calls('oksana', '1')).toBe('П001');
  expect(promised()).toBeUndefined();
});

test('H6, W1: reception sees how long a newcomer would wait, and from when on that is long', () => {
  const hall = new Hall(withRules({ closing: { ...usualClosing, longWaitMinutes: 30 } }));
  hall.sits('oksana', '1');
  for (let i = 0; i < 5; i++) hall.takes('id-card');
  const { wait, longWait } = deskView(hall.centre, hall.now);
  expect(longWait).toBe(1_800);
  expect(wait[wish('id-card').serviceId]?.p50).toBeGreaterThan(600);
  expect(wait[wish('move').serviceId]).toBeUndefined();
});

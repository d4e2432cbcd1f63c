import { expect, test } from 'vitest';
import { Hall, wish } from '../testing/hall.ts';
import { inOrder } from './order.ts';
import { everything, look } from './shelf.ts';
import { frozen, thawed } from './snapshot.ts';

test('T3: a centre that was put away as plain data comes back with everybody where she was', () => {
  const hall = new Hall();
  hall.sits('oksana', '1');
  for (const service of ['id-card', 'foreign', 'move']) hall.takes(service);
  hall.takes('id-card', { more: [wish('move')] });
  hall.calls('oksana', '1');
  const back = thawed(JSON.parse(JSON.stringify(frozen(hall.centre))) as never);
  expect(everything(back.tickets)).toHaveLength(4);
  expect(look(back.tickets, 't-2')).toMatchObject({ number: 'П001', status: 'called' });
  const numbers = (centre: typeof back) => inOrder(centre, hall.now).map(({ number }) => number);
  expect(numbers(back)).toEqual(['П002', 'Р001', 'П003']);
  expect(frozen(back)).toEqual(JSON.parse(JSON.stringify(frozen(hall.centre))));
  expect(Object.keys(frozen(hall.centre))).not.toContain('waiting');
});

import { expect, test } from 'vitest';
import type { Spot, SpotKind } from '../domain/building.ts';
import type { SpotId } from '../domain/ids.ts';
import { defined } from '../domain/result.ts';
import { staff } from '../testing/builders.ts';
import { Hall } from '../testing/hall.ts';
import { hardDaySeen, SHELTERS_TOLD } from './hard-day-view.ts';

const spot = (id: string, kind: SpotKind): Spot => ({
  id: id as SpotId,
  kind,
  name: { uk: id, en: id },
  way: { uk: `До ${id}`, en: `To ${id}` },
  desks: [],
});

/** What is seen in a raid in a building with these spots. */
function inRaid(...building: Spot[]) {
  const hall = new Hall();
  hall.ask(staff('oksana'), { type: 'soundAirRaid' });
  const seen = () => defined(hardDaySeen({ ...hall.centre, building }).airRaid, 'a raid');
  return { hall, seen };
}

test('X9: in a raid everybody sees the way to each shelter, and to nothing else', () => {
  const floor = { uk: '1 поверх', en: 'Ground floor' };
  const cellar = { ...spot('cellar', 'shelter'), floor };
  const { seen } = inRaid(spot('toilet', 'toilet'), cellar, spot('garage', 'shelter'));
  expect(seen().shelters).toEqual([
    { name: cellar.name, floor, way: cellar.way },
    { name: { uk: 'garage', en: 'garage' }, way: { uk: 'До garage', en: 'To garage' } },
  ]);
});

test('X9: of many shelters the first are told, and where there is none nothing is', () => {
  const many = ['a', 'b', 'c', 'd'].map((id) => spot(id, 'shelter'));
  expect(inRaid(...many).seen().shelters).toHaveLength(SHELTERS_TOLD);
  expect(inRaid(spot('toilet', 'toilet')).seen()).not.toHaveProperty('shelters');
});

test('X9: after the all-clear nobody is sent there', () => {
  const { hall, seen } = inRaid(spot('cellar', 'shelter'));
  hall.ask(staff('oksana'), { type: 'giveAllClear', minutes: 10 });
  expect(seen().allClearAt).toBeDefined();
  expect(seen()).not.toHaveProperty('shelters');
});

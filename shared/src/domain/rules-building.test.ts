import { describe, expect, test } from 'vitest';
import { smallCatalogue, staff, theSetup } from '../testing/builders.ts';
import { Hall } from '../testing/hall.ts';
import { catalogueView } from '../views/kiosk-view.ts';
import type { Spot } from './building.ts';
import type { Topic } from './catalogue.ts';

const refused = 'settings-contradict';
const words = { uk: 'Назва', en: 'Name' };
const hall: Spot = {
  id: 'hall' as never,
  kind: 'windows',
  name: words,
  way: words,
  desks: ['desk-1' as never],
};

describe('S11: what is where in the building', () => {
  const puts = (...spots: Spot[]) => new Hall().ask(theSetup, { type: 'setBuilding', spots });

  test('S11: a spot has its own id, says what it is and how to get there, and names desks that there are', () => {
    expect(puts(hall, hall)).toBe(refused);
    expect(puts({ ...hall, way: { uk: 'Праворуч', en: '' } })).toBe(refused);
    expect(puts({ ...hall, floor: { uk: '', en: 'Ground floor' } })).toBe(refused);
    expect(puts({ ...hall, desks: ['desk-9' as never] })).toBe(refused);
    expect(puts(hall, { ...hall, id: 'toilet' as never, kind: 'toilet', desks: [] })).toContain(
      'buildingSet',
    );
  });

  test('S1: only the set-up says what is where', () => {
    const asked = new Hall().ask(staff('olena', 'reception'), { type: 'setBuilding', spots: [] });
    expect(asked).toBe('not-yours-to-ask');
  });

  test('S11: a kiosk shows the numbers over the windows that stand there', () => {
    const centre = new Hall();
    centre.ask(theSetup, { type: 'setBuilding', spots: [hall] });
    expect(catalogueView(centre.centre, 1).building).toEqual([{ ...hall, desks: ['1'] }]);
  });
});

test('S10: a topic has its own id, says in words what it is, and leads to services of the catalogue', () => {
  const topic: Topic = {
    id: 'lost' as never,
    kind: 'situation',
    name: words,
    services: ['id-card' as never],
  };
  const puts = (...topics: Topic[]) =>
    new Hall().ask(theSetup, { type: 'setCatalogue', catalogue: { ...smallCatalogue, topics } });
  expect(puts(topic, topic)).toBe(refused);
  expect(puts({ ...topic, name: { uk: '', en: 'x' } })).toBe(refused);
  expect(puts({ ...topic, services: [] })).toBe(refused);
  expect(puts({ ...topic, services: ['no-such' as never] })).toBe(refused);
  expect(puts({ ...topic, services: ['id-card' as never, 'id-card' as never] })).toBe(refused);
  expect(puts(topic)).toContain('catalogueSet');
});

import { err, ok } from '@cherha/shared/domain/result.ts';
import { describe, expect, test, vi } from 'vitest';
import { aKiosk } from './kiosk-testing.ts';

const typing = () => {
  const kiosk = aKiosk();
  kiosk.open();
  kiosk.send({ type: 'rating.opened' }, { type: 'number.typed', query: 'а014' });
  return kiosk;
};
const sending = () => {
  const kiosk = typing();
  kiosk.send(
    { type: 'number.sent' },
    { type: 'score.chosen', score: 5 },
    { type: 'reason.pressed', reason: 'wait' },
    { type: 'reason.pressed', reason: 'people' },
    { type: 'reason.pressed', reason: 'wait' },
    { type: 'rating.sent' },
  );
  return kiosk;
};

describe('a visit is rated at the kiosk', () => {
  test('by number, face and reasons; a reason pressed twice is none', async () => {
    const kiosk = sending();
    expect(kiosk.scene()).toBe('sendingRating');
    expect(kiosk.ratings.map(({ input }) => input)).toEqual([
      { commandId: 'command-1', number: 'А014', score: 5, reasons: ['people'] },
    ]);
    kiosk.ratings[0]?.answer(ok([]));
    await vi.waitFor(() => expect(kiosk.scene()).toBe('rated'));
    kiosk.send({ type: 'visitor.done' });
    expect(kiosk.scene()).toBe('welcome');
    expect(kiosk.visit().query).toBe('');
  });

  test('half a number is not asked about', () => {
    const kiosk = typing();
    kiosk.send({ type: 'number.typed', query: 'А0' }, { type: 'number.sent' });
    expect(kiosk.scene()).toBe('rateNumber');
  });

  test('refused, tells why beside the number, until it is typed anew', async () => {
    const kiosk = sending();
    kiosk.ratings[0]?.answer(err('visit-not-over'));
    await vi.waitFor(() => expect(kiosk.scene()).toBe('rateNumber'));
    expect(kiosk.visit()).toMatchObject({ query: 'А014', whyNot: 'visit-not-over' });
    kiosk.send({ type: 'number.typed', query: 'А015' });
    expect(kiosk.visit().whyNot).toBeUndefined();
  });

  test('without an answer says so, and is asked again under an id of its own', async () => {
    const kiosk = sending();
    kiosk.ratings[0]?.fail();
    await vi.waitFor(() => expect(kiosk.scene()).toBe('rateNumber'));
    expect(kiosk.visit().whyNot).toBe('no-answer');
  });

  test('is not begun without the server, and goes with who walks away', () => {
    const alone = aKiosk();
    alone.send({ type: 'server.changed', server: 'alone' }, { type: 'rating.opened' });
    expect(alone.scene()).toBe('welcome');
    const kiosk = typing();
    kiosk.pass(35);
    kiosk.pass(10);
    expect(kiosk.scene()).toBe('welcome');
    expect(kiosk.visit().query).toBe('');
  });
});

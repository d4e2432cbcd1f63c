import { describe, expect, test, vi } from 'vitest';
import { aKiosk } from './kiosk-testing.ts';
import { issuedTicket } from './sample.ts';

const { serviceId } = issuedTicket;

const reading = () => {
  const kiosk = aKiosk();
  kiosk.open();
  kiosk.send({ type: 'service.chosen', serviceId }, { type: 'checklist.opened' });
  return kiosk;
};

describe('what to bring', () => {
  test('is read from the question before the ticket, and leads back to it', () => {
    const kiosk = reading();
    expect(kiosk.scene()).toBe('bring');
    kiosk.send({ type: 'back.pressed' });
    expect(kiosk.scene()).toBe('purpose');
    kiosk.send({ type: 'purpose.chosen', purpose: 'submit' });
    expect(kiosk.wish().input).toMatchObject({ serviceId, purpose: 'submit' });
  });

  test('is printed in the language of the moment, and takes no place in the queue', async () => {
    const kiosk = reading();
    kiosk.send({ type: 'language.chosen', language: 'en' }, { type: 'checklist.wanted' });
    expect(kiosk.scene()).toBe('printingChecklist');
    expect(kiosk.checklists.map(({ input }) => input)).toEqual([{ serviceId, language: 'en' }]);
    kiosk.checklists[0]?.answer({ outcome: 'printed' });
    await vi.waitFor(() => expect(kiosk.scene()).toBe('bring'));
    expect(kiosk.visit().checklist).toEqual({ outcome: 'printed' });
    expect(kiosk.wishes).toEqual([]);
  });

  test('pressed twice is one paper', () => {
    const kiosk = reading();
    kiosk.send({ type: 'checklist.wanted' }, { type: 'checklist.wanted' });
    expect(kiosk.checklists).toHaveLength(1);
  });

  test.each([
    ['breaks', (kiosk: ReturnType<typeof reading>) => kiosk.checklists[0]?.fail()],
    [
      'does not answer',
      (kiosk: ReturnType<typeof reading>) => {
        kiosk.pass(20);
        kiosk.send({ type: 'visitor.touched' });
        kiosk.pass(10);
      },
    ],
  ])('a printer that %s is told of, and the code is left', async (_what, happens) => {
    const kiosk = reading();
    kiosk.send({ type: 'checklist.wanted' });
    happens(kiosk);
    await vi.waitFor(() => expect(kiosk.scene()).toBe('bring'));
    expect(kiosk.visit().checklist).toEqual({ outcome: 'failed', fault: 'silent' });
  });

  test('opened again, says nothing of the paper before', async () => {
    const kiosk = reading();
    kiosk.send({ type: 'checklist.wanted' });
    kiosk.checklists[0]?.answer({ outcome: 'printed' });
    await vi.waitFor(() => expect(kiosk.scene()).toBe('bring'));
    kiosk.send({ type: 'back.pressed' }, { type: 'checklist.opened' });
    expect(kiosk.visit().checklist).toBeUndefined();
  });
});

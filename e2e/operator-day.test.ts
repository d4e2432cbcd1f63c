import type { DeskId, PriorityId, ServiceId } from '@cherha/shared/domain/ids.ts';
import { everything } from '@cherha/shared/domain/shelf.ts';
import type { Form } from '@cherha/operator-desk/src/keys/key-map.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import { staff } from '@cherha/shared/testing/builders.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyboardAt, withItsClock } from './keyboard.ts';
import { noonClock } from './noon-clock.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';
import { ticketOf } from './visitors.ts';

const say = sayIn('uk');
const BIRTH = '00030' as ServiceId;
const DISABILITY = 'disability' as PriorityId;
const MINE = 'desk-3' as DeskId;

const clock = noonClock();
let centre: OpenCentre;
let desk: Page;
let keys: ReturnType<typeof keyboardAt>;
let [first, second, third, fourth] = ['', '', '', ''];
beforeAll(async () => {
  centre = await openCentre({ clock: clock.now });
  const priority = { categoryId: DISABILITY, as: 'self' } as const;
  first = await ticketOf(centre, BIRTH, { priority });
  [second, third, fourth] = [
    await ticketOf(centre, BIRTH),
    await ticketOf(centre, BIRTH),
    await ticketOf(centre, BIRTH),
  ];
  const takeDesk = { type: 'takeDesk', deskId: 'desk-8' as DeskId } as const;
  await centre.whole.server.mailbox.handle(
    { commandId: newCommandId(), command: takeDesk },
    staff('andrii'),
  );
  desk = await withItsClock(await centre.page('/desk/', { width: 1366, height: 768 }));
  keys = keyboardAt(desk);
});
afterAll(() => centre.close());

const state = () => centre.whole.server.mailbox.state();
const ticket = (number: string) => everything(state().tickets).find((one) => one.number === number);
/** What the server knows of a visitor now. */
const becomes = (number: string, facts: object): Promise<void> =>
  expect.poll(() => ticket(number)).toMatchObject(facts);
const atWindow = () => state().deskNow[MINE];
const nobodyIsHere = () => expect.poll(() => atWindow()?.tickets).toEqual([]);
const nameOf = (id: ServiceId) =>
  state().catalogue.services.find((service) => service.id === id)?.name.uk ?? '';
const button = (name: string) => desk.getByRole('button', { name });
const card = () => desk.getByRole('region', { name: say('desk.visitor.title') });
const form = (name: string) => desk.getByRole('form', { name });

/** A form by the key that stands on its button: it is open, and the hand is in its first field. */
async function opens(wish: Form, title: string): Promise<Locator> {
  const offered = desk.locator(`.action-form[data-wish="${wish}"][aria-disabled="false"]`);
  await keys.press((await offered.locator('kbd').textContent()) ?? '');
  const opened = form(title);
  const isThere = () => opened.evaluate((node) => node.contains(document.activeElement));
  await opened.waitFor();
  await expect.poll(isThere).toBe(true);
  return opened;
}
/** Enter in any of its fields sends a form, and the dialog is gone: the next key acts again. */
async function sends(): Promise<void> {
  await keys.press('Enter');
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
}
async function opensMore(): Promise<void> {
  await keys.press('Shift+F2');
  await desk.getByRole('dialog').waitFor();
}
async function closesMore(): Promise<void> {
  await keys.press('Escape');
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
}
/** So much time passes for the centre and for the page alike. */
async function later(ms: number): Promise<void> {
  await desk.clock.fastForward(ms);
  clock.passes(ms);
}

describe('a whole day at a window without a mouse, by the keys that the screen names', () => {
  test('the door and the window', async () => {
    await keys.type(desk.getByLabel(say('desk.signIn.login')), 'oksana');
    await keys.type(desk.getByLabel(say('desk.signIn.password')), 'zrazkove');
    await keys.press('Enter');
    await desk.getByRole('heading', { name: say('desk.choose.title') }).waitFor();
    await keys.pressOn(button('Вікно 3'));
    await desk.getByRole('heading', { name: 'Вікно 3' }).waitFor();
    expect(atWindow()?.operator).toBeDefined();
  });

  test('a visitor is called, called again, her document is seen, and the visit begins', async () => {
    await keys.does('callNext');
    await becomes(first, { status: 'called', deskId: MINE, time: 1 });
    await desk.getByText(say('desk.done.ticketCalled', { number: first })).waitFor();
    await later(state().rules.calls.recallSeconds * 1_000);
    await keys.does('recall');
    await becomes(first, { status: 'called', time: 2 });
    // The main key leads to what must be done first: the document is looked at, then Enter.
    await button(say('more.check')).first().waitFor();
    await keys.look();
    await keys.press('F2');
    const confirm = button(say('more.confirm'));
    await confirm.waitFor();
    await expect.poll(() => confirm.evaluate((node) => node === document.activeElement)).toBe(true);
    await sends();
    await becomes(first, { priority: { categoryId: DISABILITY, state: 'confirmed' } });
    await desk.getByText(say('desk.done.priorityConfirmed', { number: first })).waitFor();
    await keys.does('startVisit');
    await becomes(first, { status: 'serving' });
  });

  test('V5: a note, one more service, and an errand to a place that is written down', async () => {
    const extract = 'res-extract' as ServiceId;
    await opens('note', say('more.note.title'));
    await desk.keyboard.type('Бракує копії паспорта');
    await sends();
    await card().getByText('Бракує копії паспорта').waitFor();
    expect(JSON.stringify(state())).not.toContain('Бракує');
    const adding = await opens('addService', say('more.addService'));
    await keys.stepTo(adding.getByRole('button', { name: say('more.addService') }));
    await keys.press('Enter');
    await adding.getByText(say('more.serviceMissing')).waitFor();
    await keys.press('Escape');
    await opens('addService', say('more.addService'));
    await keys.choose(adding.getByLabel(say('more.service')), nameOf(extract));
    await keys.choose(adding.getByLabel(say('more.purpose')), say('common.purpose.collect'));
    await sends();
    await becomes(first, { next: [{ serviceId: extract, purpose: 'collect' }] });
    const parking = await opens('park', say('more.park'));
    await keys.choose(parking.getByLabel(say('more.reason')), say('more.parkReasons.paying'));
    await keys.type(parking.getByLabel(say('more.where')), 'каса 2');
    await sends();
    await becomes(first, { status: 'parked', reason: 'paying', where: 'каса 2' });
    await nobodyIsHere();
  });

  test('back from it she is called before everybody, and sent on to another window', async () => {
    await desk.locator('.action-form[data-wish="park"][aria-disabled="false"]').waitFor();
    await keys.press('Shift+F7');
    const parked = desk.getByRole('dialog').getByRole('listitem').filter({ hasText: first });
    await parked.getByText('Бракує копії паспорта').waitFor();
    const back = button(`${say('more.bringBack')}: ${first}`);
    await expect.poll(() => back.evaluate((node) => node === document.activeElement)).toBe(true);
    await sends();
    await becomes(first, { status: 'waiting' });
    await keys.does('callNext');
    await becomes(first, { status: 'called' });
    await keys.does('startVisit');
    await becomes(first, { status: 'serving' });
    const noted = ticket(first)?.note?.id;
    expect(noted).toBeDefined();
    await opens('note', say('more.note.title'));
    await desk.keyboard.type('Копію зроблено. ');
    await closesMore();
    const sending = await opens('transfer', say('more.transfer'));
    await keys.choose(sending.getByLabel(say('more.desk')), 'Вікно 8 · andrii');
    await sends();
    await becomes(first, { status: 'waiting', only: { kind: 'desk', deskId: 'desk-8' } });
    // What was typed and not kept goes along with her.
    expect(ticket(first)?.note?.id).not.toBe(noted);
    await desk
      .getByText(say('desk.done.sentToDesk', { number: first, place: 'вікна 8' }))
      .waitFor();
  });

  test('who did not come is taken back, and a call by mistake is undone', async () => {
    await keys.does('callNext');
    await becomes(second, { status: 'called' });
    await keys.does('markNoShow');
    await becomes(second, { status: 'finished', outcome: 'no-show' });
    await opensMore();
    await keys.pressOn(button(`${say('more.takeBack')}: ${second}`));
    await becomes(second, { status: 'waiting' });
    await closesMore();
    await keys.does('callNext');
    await becomes(third, { status: 'called' });
    await keys.does('undoCall');
    await becomes(third, { status: 'waiting' });
    await nobodyIsHere();
  });

  test('a visit ends with its outcome and what was done; the next are called by finishing', async () => {
    await keys.does('callNext');
    await becomes(third, { status: 'called' });
    await keys.does('startVisit');
    await becomes(third, { status: 'serving' });
    const did = [BIRTH, 'res-cert' as ServiceId] as const;
    const finishing = await opens('finishWith', say('more.finish'));
    await keys.choose(finishing.getByLabel(say('more.outcome')), say('more.outcomes.pending'));
    const done = finishing.getByLabel(say('more.did'));
    for (const id of did) await keys.choose(done, nameOf(id));
    await keys.stepTo(finishing.getByRole('button', { name: say('desk.act.finishVisit') }));
    await sends();
    await becomes(third, { status: 'finished', outcome: 'served' });
    expect(ticket(third)?.done).toMatchObject([{ outcome: 'pending', did }]);

    await keys.does('callNext');
    await becomes(fourth, { status: 'called' });
    await keys.does('startVisit');
    await becomes(fourth, { status: 'serving' });
    await keys.does('finishAndCall');
    await becomes(fourth, { status: 'finished', outcome: 'served' });
    await becomes(second, { status: 'called' });
    // C7: pressed a moment too early, that nobody came is taken back by the key that undoes a call.
    await keys.does('markNoShow');
    await becomes(second, { status: 'finished', outcome: 'no-show' });
    await keys.does('takeBack');
    await becomes(second, { status: 'waiting' });
    await keys.does('callNext');
    await becomes(second, { status: 'called' });
    await keys.does('startVisit');
    await becomes(second, { status: 'serving' });
    await keys.does('finishVisit');
    await becomes(second, { status: 'finished', outcome: 'served' });
  });

  test('a break with its reason and its end, and the window is closed', async () => {
    const pause = await opens('beginBreak', say('more.breakTitle'));
    await keys.choose(pause.getByLabel(say('more.reason')), say('more.breakReasons.documents'));
    await keys.type(pause.getByLabel(say('more.minutes')), '15');
    await sends();
    await expect.poll(() => atWindow()?.break).toMatchObject({ reason: 'documents' });
    const { since, until } = atWindow()?.break ?? {};
    expect((until ?? 0) - (since ?? 0)).toBe(15 * 60_000);
    await keys.does('endBreak');
    await expect.poll(() => atWindow()?.break).toBeUndefined();

    await keys.does('leaveDesk');
    await desk.getByRole('heading', { name: say('desk.choose.title') }).waitFor();
    expect(atWindow()?.operator).toBeUndefined();
    await keys.pressOn(button(say('desk.top.signOut')));
    await desk.getByRole('heading', { name: say('desk.signIn.title') }).waitFor();
    expect(centre.complaints).toEqual([]);
  });
});

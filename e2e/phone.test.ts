import { readQr } from '@cherha/build/src/virtual-printer/testing/read-ticket.ts';
import type { Actor, Command } from '@cherha/shared/domain/commands.ts';
import { contrast } from '@cherha/shared/domain/contrast.ts';
import type { DeskId, StaffId, TicketId } from '@cherha/shared/domain/ids.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { everything, look } from '@cherha/shared/domain/shelf.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operatorAt, visitorAt } from './hands.ts';
import { noonClock } from './noon-clock.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';
import { faultsOn, feltOn, phoneAt } from './phone-hands.ts';
import { ticketFor } from './visitors.ts';

let centre: OpenCentre;
const clock = noonClock();
beforeAll(async () => {
  centre = await openCentre({ clock: clock.now });
});
afterAll(() => centre.close());

const say = sayIn('uk');
const deskId = 'desk-1' as DeskId;
const oksana: Actor = { kind: 'staff', staffId: 'oksana' as StaffId, may: ['reception'] };

async function happen(command: Command, actor = oksana): Promise<void> {
  const { mailbox } = centre.whole.server;
  const answer = await mailbox.handle({ commandId: newCommandId(), command }, actor);
  if (!answer.ok) throw new Error(answer.error);
}
const ticketOf = (id: string) => look(centre.whole.server.mailbox.state().tickets, id);
const all = () => everything(centre.whole.server.mailbox.state().tickets);
const idOf = (number: string): TicketId =>
  defined(all().find((ticket) => ticket.number === number)?.id, 'ticket');
const button = (page: Page, name: Parameters<typeof say>[0]) =>
  page.getByRole('button', { name: say(name), exact: true });

test('O1, O2, C2: a ticket of the kiosk steps out, is passed over, comes back, is called and hears it', async () => {
  const kiosk = await centre.page('/kiosk/');
  const visitor = visitorAt(kiosk);
  await visitor.choose(/народження дитини/);
  await visitor.says('submit');
  const number = await visitor.number();
  await expect.poll(() => centre.printer.jobs.length).toBe(1);
  const { pathname } = new URL(await readQr(defined(centre.printer.jobs[0], 'paper').png));
  const id = pathname.slice('/t/'.length);
  const { desks } = centre.whole.server.mailbox.state();
  const desk = defined(
    desks.find(({ services }) => services.includes(defined(ticketOf(id), 'ticket').serviceId)),
    'window',
  );

  const phone = await phoneAt(centre, pathname);
  await phone.getByText(number).first().waitFor();
  await button(phone, 'pages.ticket.sound.turnOn').tap();
  await phone.getByText(say('pages.ticket.sound.on')).waitFor();
  const tried = await feltOn(phone);
  expect([tried.notes > 0, tried.shakes, tried.awake]).toEqual([true, 1, 1]);
  await button(phone, 'pages.ticket.away.go').tap();
  await button(phone, 'pages.ticket.away.back').waitFor();
  expect(ticketOf(id)?.status).toBe('away');
  // The sound has outlived the press: nothing was loaded anew.
  await phone.getByText(say('pages.ticket.sound.on')).waitFor();
  expect(await phone.evaluate(() => document.activeElement?.id)).toBe('place');

  const later = await ticketFor(centre, desk.number);
  const desktop = await centre.page('/desk/', { width: 1366, height: 768 });
  const person = operatorAt(desktop);
  await person.signsIn('oksana');
  await person.takes(desk.number);
  await person.does('callNext', later);
  await person.serves(later);
  expect(ticketOf(id)?.status).toBe('away');

  await button(phone, 'pages.ticket.away.back').tap();
  await phone.getByText(say('ticket.nobodyAhead')).first().waitFor();
  expect(ticketOf(id)?.status).toBe('waiting');
  expect((await feltOn(phone)).notes).toBe(tried.notes);
  const after = await ticketFor(centre, desk.number);

  await person.does('callNext', number);
  const called = say('pages.ticket.called.window', { desk: desk.number });
  await expect.poll(() => phone.locator('#place').textContent()).toBe(called);
  await expect.poll(() => feltOn(phone)).toMatchObject({ notes: tried.notes + 4, shakes: 2 });
  expect(await phone.title()).toContain(called);
  await expect.poll(() => phone.getByRole('alert').first().textContent()).toBe(called);

  clock.passes(20_000);
  await person.does('recall', number);
  await expect.poll(() => feltOn(phone)).toMatchObject({ notes: tried.notes + 8, shakes: 3 });
  await button(phone, 'pages.ticket.sound.turnOff').tap();
  await phone.getByText(say('pages.ticket.sound.off')).waitFor();
  await person.does('startVisit', number);
  await expect.poll(() => phone.locator('#sound').isVisible()).toBe(false);
  await person.does('finishVisit', number);
  await phone.getByText(say('pages.ticket.finished.served')).waitFor();
  await phone.getByRole('button', { name: say('rate.reasons.send') }).waitFor();
  expect(await phone.locator('#sound').isVisible()).toBe(false);
  await person.does('callNext', after);
  await person.serves(after);
  await person.leaves();
  expect(centre.complaints).toEqual([]);
}, 300_000);

test('a phone that has lost the line says how old its words are, and goes on by itself', async () => {
  const id = idOf(await ticketFor(centre, '1'));
  const phone = await phoneAt(centre, `/t/${id}`);
  const stale = phone.getByText(/^Немає зв’язку\. Дані на \d\d:\d\d\.$/);
  await phone.context().setOffline(true);
  await stale.waitFor();
  const press = button(phone, 'pages.ticket.away.go');
  await press.tap();
  await expect.poll(() => ticketOf(id)?.status).toBe('waiting');
  await phone.context().setOffline(false);
  await stale.waitFor({ state: 'hidden' });
  await press.tap();
  await expect.poll(() => ticketOf(id)?.status).toBe('away');
});

test('what is under a finger stays there while the page keeps itself up to date', async () => {
  const first = idOf(await ticketFor(centre, '1'));
  const id = idOf(await ticketFor(centre, '1'));
  const phone = await phoneAt(centre, `/t/${id}`);
  const press = button(phone, 'pages.ticket.away.go');
  await press.focus();
  await phone.evaluate(() => document.activeElement?.setAttribute('data-kept', 'yes'));
  const moment = () => phone.locator('#place').textContent();
  const before = await moment();
  await happen({ type: 'stepOut', ticketId: first });
  await expect.poll(moment).not.toBe(before);
  expect(await phone.evaluate(() => document.activeElement?.getAttribute('data-kept'))).toBe('yes');
});

test('an answer that was long on its way puts nothing back that has changed since', async () => {
  const id = idOf(await ticketFor(centre, '1'));
  const phone = await phoneAt(centre, `/t/${id}`);
  let [asked, letGo] = [0, () => {}];
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await phone.route('**/t/*part=ticket*', async (route) => {
    asked += 1;
    const answer = await route.fetch();
    if (asked === 1) await held;
    // On a slow machine the page has given this one up meanwhile.
    await route.fulfill({ response: answer }).catch(() => undefined);
  });
  await expect.poll(() => asked).toBe(1);
  await button(phone, 'pages.ticket.away.go').tap();
  await button(phone, 'pages.ticket.away.back').waitFor();
  await phone.evaluate(() => {
    const ticket = document.getElementById('ticket');
    const seen: (string | undefined)[] = [];
    Object.assign(globalThis, { seen });
    if (!ticket) return;
    new MutationObserver(() => seen.push(ticket.dataset['status'])).observe(ticket, {
      attributes: true,
    });
  });
  letGo();
  // The next answer but one comes surely after it.
  await expect.poll(() => asked).toBeGreaterThan(2);
  const seen = () => phone.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  await expect.poll(async () => (await seen()).length).toBeGreaterThan(0);
  expect(new Set(await seen())).toEqual(new Set(['away']));
});

test('O4: who was not back in time hears it, and one press puts her in the queue again', async () => {
  const id = idOf(await ticketFor(centre, '1'));
  const phone = await phoneAt(centre, `/t/${id}`);
  await button(phone, 'pages.ticket.away.go').tap();
  await button(phone, 'pages.ticket.away.back').waitFor();
  const { shakes } = await feltOn(phone);
  clock.passes(31 * 60_000);
  await happen({ type: 'passTime' }, { kind: 'clock' });
  await phone.getByText(say('pages.ticket.away.missed')).waitFor();
  await expect.poll(async () => (await feltOn(phone)).shakes).toBe(shakes + 1);
  await button(phone, 'pages.ticket.away.again').tap();
  await expect.poll(() => ticketOf(id)?.status).toBe('waiting');
});

test('O1, O2: without a script the page asks for itself, and its forms do the same', async () => {
  const id = idOf(await ticketFor(centre, '1'));
  const phone = await phoneAt(centre, `/t/${id}`, { javaScriptEnabled: false });
  expect(await phone.locator('meta[http-equiv="refresh"]').count()).toBe(1);
  await phone.getByRole('link', { name: say('pages.ticket.now') }).tap();
  await button(phone, 'pages.ticket.away.go').tap();
  await button(phone, 'pages.ticket.away.back').waitFor();
  expect(ticketOf(id)?.status).toBe('away');
  await button(phone, 'pages.ticket.away.back').tap();
  await expect.poll(() => ticketOf(id)?.status).toBe('waiting');
  await happen({ type: 'takeDesk', deskId });
  while (ticketOf(id)?.status === 'waiting') await passOver();
  // It comes by itself, without a touch.
  await phone.getByText(say('pages.ticket.called.window', { desk: '1' })).waitFor();
});

/** Calls the next one, and serves whoever it is before. */
async function passOver(): Promise<void> {
  const [there] = centre.whole.server.mailbox.state().deskNow[deskId]?.tickets ?? [];
  if (there) {
    await happen({ type: 'startVisit', deskId });
    await happen({ type: 'finishVisit', deskId });
  }
  await happen({ type: 'callNext', deskId });
}

test.each(['light', 'dark'] as const)(
  'axe finds no fault in any state of a %s page',
  async (colorScheme) => {
    const id = idOf(await ticketFor(centre, '3'));
    const phone = await phoneAt(centre, `/t/${id}`, { colorScheme });
    expect(await faultsOn(phone)).toEqual([]);
    await button(phone, 'pages.ticket.sound.turnOn').tap();
    await button(phone, 'pages.ticket.away.go').tap();
    await button(phone, 'pages.ticket.away.back').waitFor();
    expect(await faultsOn(phone)).toEqual([]);
    clock.passes(31 * 60_000);
    await happen({ type: 'passTime' }, { kind: 'clock' });
    await button(phone, 'pages.ticket.away.again').waitFor();
    expect(await faultsOn(phone)).toEqual([]);
  },
);

test.each(['light', 'dark'] as const)(
  'X8, X9: on a %s page an emergency is filled, and the way to the shelter can be read',
  async (colorScheme) => {
    const id = idOf(await ticketFor(centre, '3'));
    const text = { uk: 'Запах газу. Вийдіть на площу.', en: 'Smell of gas. Leave to the square.' };
    const may: Actor = { kind: 'staff', staffId: 'oksana' as StaffId, may: ['hard-day'] };
    await happen({ type: 'postNotice', text, severity: 'emergency' }, may);
    await happen({ type: 'soundAirRaid' });
    const phone = await phoneAt(centre, `/t/${id}`, { colorScheme });
    await phone.getByText('Вихід ліворуч від рецепції, сходи вниз').waitFor();
    const seen = await phone.getByText(text.uk).evaluate((notice) => {
      const hex = (colour: string) =>
        `#${(colour.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
      const { backgroundColor, color } = getComputedStyle(notice);
      const amber = getComputedStyle(document.documentElement).getPropertyValue('--emergency');
      return { ground: hex(backgroundColor), ink: hex(color), amber };
    });
    expect(seen.ground).toBe(seen.amber);
    expect(contrast(seen.ground, seen.ink)).toBeGreaterThanOrEqual(7);
    expect(await faultsOn(phone)).toEqual([]);
    const [notice] = centre.whole.server.mailbox.state().notices;
    await happen({ type: 'clearNotice', noticeId: defined(notice?.id, 'notice') }, may);
    await happen({ type: 'giveAllClear', minutes: 0 });
    await happen({ type: 'resumeCalls' });
  },
);

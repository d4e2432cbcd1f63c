import { readQr, readText } from '@cherha/build/src/virtual-printer/testing/read-ticket.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import { everything } from '@cherha/shared/domain/shelf.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operatorAt } from './hands.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';

const say = sayIn('uk');
let centre: OpenCentre;
let desk: Page;
const happened: Event[] = [];
beforeAll(async () => {
  centre = await openCentre();
  centre.whole.server.mailbox.onChange((_, events) => happened.push(...events));
  await centre.page('/kiosk/');
  desk = await centre.page('/desk/', { width: 1366, height: 768 });
  await operatorAt(desk).signsIn('reception');
  await desk.getByRole('link', { name: say('more.reception') }).click();
});
afterAll(() => centre.close());

const state = () => centre.whole.server.mailbox.state();
const tickets = () => everything(state().tickets);
const button = (name: string | RegExp, page = desk) => page.getByRole('button', { name });
const form = (title: string, page = desk) => page.getByRole('form', { name: title });
/** How far one thing stands below another, wherever the page is scrolled to. */
async function depth(one: Locator, below: Locator): Promise<number> {
  const top = (where: Locator) => where.evaluate((node) => node.getBoundingClientRect().top);
  return Math.round((await top(one)) - (await top(below)));
}

/** By the keyboard alone: a few letters, down to the wanted line, Enter. */
async function chooseService(where: Locator, letters: string, id: string): Promise<void> {
  const field = where.getByLabel(say('more.service'), { exact: true });
  const names = state().catalogue.services;
  const name = names.find((service) => service.id === id)?.name[say.language];
  await field.fill(letters);
  const shown = where.getByRole('listbox').getByRole('option');
  const lines = await shown.allTextContents();
  const down = lines.indexOf(name ?? '');
  expect(down).toBeGreaterThanOrEqual(0);
  for (let i = 0; i < down; i++) await field.press('ArrowDown');
  await field.press('Enter');
  expect(await shown.count()).toBe(0);
  expect(await field.inputValue()).toBe(name);
}

test('P6: reception finds a service by a word, reads what it needs and has it printed on the kiosk', async () => {
  const lookup = desk.getByRole('region', { name: say('more.lookup') });
  const service = lookup.getByLabel(say('more.service'));
  const shown = lookup.getByRole('listbox').getByRole('option');
  const next = form(say('more.addService'));
  const below = await depth(next, lookup);
  await service.click();
  const all = await shown.count();
  await service.fill('народження дит');
  await expect.poll(() => shown.count()).toBeLessThan(all / 2);
  // What is found lies over the page and pushes nothing.
  expect(await depth(next, lookup)).toBe(below);
  await service.press('Escape');
  await expect.poll(() => service.inputValue()).toBe(say('more.none'));
  await lookup.getByText('Документ закладу охорони здоров').waitFor({ state: 'detached' });
  await service.fill('00030-немає');
  await lookup.getByText(say('more.lookupNothing')).waitFor();
  await chooseService(lookup, 'народження дит', '00030');
  await lookup.getByText('Документ закладу охорони здоров').waitFor();
  await lookup.getByRole('button', { name: say('more.listPrint') }).click();
  await lookup.locator('[data-list="printed"]').waitFor({ timeout: 40_000 });

  expect(centre.printer.jobs).toHaveLength(1);
  const [job] = centre.printer.jobs;
  if (!job) throw new Error('nothing was printed');
  const text = await readText(job.png, 'ukr');
  expect(text).toMatch(/Пам.ятка, не талон/);
  expect(text.toLowerCase()).toContain('паспорт громадянина україни');
  expect(new URL(await readQr(job.png)).pathname).toBe('/s/00030');
  expect(tickets()).toEqual([]);

  centre.printer.set({ coverOpen: true });
  await lookup.getByRole('button', { name: say('more.listPrint') }).click();
  await lookup
    .locator('[data-list="failed"]', { hasText: say('printer.fault.cover-open') })
    .waitFor({ timeout: 40_000 });
  centre.printer.set({ coverOpen: false });
}, 300_000);

test('a ticket takes two presses, without a priority and with one', async () => {
  const quick = desk.getByRole('region', { name: say('more.quick') });
  await desk.evaluate(() => {
    const page = globalThis as unknown as { presses: number };
    page.presses = 0;
    addEventListener('click', () => (page.presses += 1), true);
  });
  const presses = () => desk.evaluate(() => (globalThis as unknown as { presses: number }).presses);
  const service = quick.getByRole('button').first();
  const heading = desk.getByRole('heading', { name: say('more.reception'), exact: true });
  const still = () => depth(form(say('more.issue')), heading);
  const before = await still();
  for (const [at, row] of [say('more.quickPlain'), 'Особа з інвалідністю'].entries()) {
    await service.click();
    await quick
      .getByRole('group', { name: row })
      .getByRole('button', { name: say('common.purpose.submit') })
      .click();
    await expect.poll(() => tickets().length).toBe(at + 1);
    expect(await presses()).toBe(2 * (at + 1));
    await expect.poll(() => service.getAttribute('aria-pressed')).toBe('false');
    await quick.getByRole('img', { name: say('more.ticketQr') }).waitFor();
    expect(await still()).toBe(before);
  }
  const given = tickets().toSorted((a, b) => a.turn - b.turn);
  expect(given.map(({ priority }) => priority?.categoryId)).toEqual([undefined, 'disability']);
});

test('what is found lies over the page, says what was looked for, and pushes nothing', async () => {
  const heading = desk.getByRole('heading', { name: say('more.reception'), exact: true });
  const still = () => depth(form(say('more.issue')), heading);
  const before = await still();
  const field = desk.getByRole('searchbox', { name: say('more.find') });
  await field.fill('№ zz9');
  await field.press('Enter');
  await desk.getByText(say('more.foundNobody', { wanted: '№ zz9' })).waitFor();
  await field.fill('№ R999');
  await field.press('Enter');
  await desk.getByText(say('more.foundNoNumber', { numbers: 'Р999' })).waitFor();
  expect(await still()).toBe(before);
  const [ticket] = tickets();
  await field.fill(`# ${ticket?.number}`);
  await field.press('Enter');
  const found = desk.getByRole('article', { name: ticket?.number ?? '' });
  await found.waitFor();
  expect(await still()).toBe(before);
  // From within what was found, too.
  await found.getByRole('button').first().focus();
  await desk.keyboard.press('Escape');
  await found.waitFor({ state: 'detached' });
  expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
});

test('a form is empty again for the next visitor when its ticket was given, and not when it was refused', async () => {
  const issue = form(say('more.issue'));
  const fields = () =>
    issue.evaluate((element) => Object.fromEntries(new FormData(element as HTMLFormElement)));
  const empty = await fields();
  await chooseService(issue, 'народження дит', '00030');
  await issue.getByLabel(say('more.language')).selectOption('en');
  await issue.getByLabel(say('more.category')).selectOption('disability');
  await issue.getByLabel(say('more.accompanying')).check();
  const wanted = await fields();
  expect(wanted).not.toEqual(empty);

  const air = { type: 'soundAirRaid' } as const;
  const staff = { kind: 'staff', staffId: 'oksana' as never, may: [] } as const;
  await centre.whole.server.mailbox.handle(
    { commandId: 'e2e-air-raid-began', command: air },
    staff,
  );
  await issue.getByRole('button', { name: say('more.issue') }).click();
  await desk.getByText(say('refusal.air-raid')).first().waitFor();
  expect(await fields()).toEqual(wanted);

  const clear = { type: 'giveAllClear', minutes: 0 } as const;
  await centre.whole.server.mailbox.handle(
    { commandId: 'e2e-all-clear-given', command: clear },
    staff,
  );
  const resume = { type: 'resumeCalls' } as const;
  await centre.whole.server.mailbox.handle(
    { commandId: 'e2e-calls-resumed-1', command: resume },
    staff,
  );
  await issue.getByRole('button', { name: say('more.issue') }).click();
  await expect.poll(fields).toEqual(empty);
  expect(tickets().filter(({ language }) => language === 'en')).toHaveLength(1);

  const declare = form(say('more.declare'));
  await declare.getByLabel(say('more.category')).selectOption('child');
  await declare.getByRole('button').click();
  await expect.poll(() => declare.getByLabel(say('more.category')).inputValue()).toBe('');
});

test('E5: a questionnaire from paper is typed in with the service that it names, and no name', async () => {
  await desk.getByRole('link', { name: say('book.page') }).click();
  const paper = form(say('book.questionnaire.title'));
  await paper.getByRole('button').click();
  await paper.getByText(say('book.questionnaire.noScore')).waitFor();
  await paper.getByLabel(`2 · ${say('rate.score.of.bad')}`).check();
  await paper.getByLabel(say('rate.reasons.of.wait')).check();
  await chooseService(paper, 'народження дит', '00030');
  await paper.getByRole('button').click();
  await paper.getByText(say('book.questionnaire.done')).waitFor();
  expect(happened.filter(({ type }) => type === 'questionnaireEntered')).toMatchObject([
    { score: 2, reasons: ['wait'], of: { serviceId: '00030' } },
  ]);
  await expect.poll(() => paper.getByRole('radio', { checked: true }).count()).toBe(0);
});

test('K1–K3: an entry of the book is written at reception and answered by whoever manages', async () => {
  const book = form(say('book.write'));
  await book.getByRole('button').click();
  await book.getByText(say('refusal.text-missing')).waitFor();
  await book.getByLabel(say('book.kind')).selectOption('suggestion');
  await book.getByLabel(say('book.text')).fill('Поставте ще одну лавку.');
  await book.getByLabel(say('book.name')).fill('Ганна Приклад');
  await book.getByLabel(say('book.replyTo')).fill('hanna@example.org');
  await book.getByRole('button').click();
  await desk.getByRole('article').getByText('Поставте ще одну лавку.').waitFor();
  await expect.poll(() => book.getByLabel(say('book.name')).inputValue()).toBe('');
  expect(await button(new RegExp(`^${say('book.answer')}`)).count()).toBe(0);
  expect(JSON.stringify([happened, state()])).not.toContain('Ганна Приклад');

  const manager = await centre.page('/desk/#manager', { width: 1366, height: 768 });
  await operatorAtManager(manager);
  await manager.getByText(say('book.now.open', { count: 1 })).waitFor();
  await manager.getByRole('link', { name: say('book.now.toBook') }).click();
  await button(new RegExp(`^${say('book.answer')}`), manager).click();
  const answer = manager.getByRole('form', { name: /^Відповідь на запис/ });
  await answer.getByLabel(say('book.answerText')).fill('Поставили.');
  await answer.getByRole('button').click();
  await manager.getByText('Поставили.', { exact: true }).waitFor();
  await manager.getByText(say('book.none')).waitFor();

  const [table] = await Promise.all([
    manager.waitForEvent('download'),
    manager.getByRole('link', { name: say('book.download') }).click(),
  ]);
  expect(table.suggestedFilename()).toMatch(/^book-\d{4}-\d\d-\d\d\.csv$/);

  await desk.reload();
  await desk.getByText(say('book.none')).waitFor();
  expect(await desk.getByText('Поставте ще одну лавку.').count()).toBe(0);
  expect(centre.complaints).toEqual([]);
}, 180_000);

/** She comes by the address of her page, so that no window is chosen first. */
async function operatorAtManager(page: Page): Promise<void> {
  await page.getByLabel(say('desk.signIn.login')).fill('manager');
  await page.getByLabel(say('desk.signIn.password')).fill('zrazkove');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: say('manager.title') }).waitFor();
}

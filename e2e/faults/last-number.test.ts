import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { everything } from '@cherha/shared/domain/shelf.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import { ticketIdFor } from '@cherha/shared/protocol/ticket-id.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visitorAt } from '../hands.ts';
import { centreAtNoon, today, type CentreAtNoon } from './centre-at-noon.ts';

const say = sayIn('uk');
let centre: CentreAtNoon;
let page: Page;
beforeAll(async () => {
  centre = await centreAtNoon();
  page = await centre.pageOfNewProfile();
});
afterAll(() => centre?.close());

const left = async (letter: string): Promise<number> => {
  const { stock = [] } = (await centre.kiosk.outbox.recall()) ?? {};
  return stock.find((one) => one.day === today && one.letter === letter)?.left ?? 0;
};

/** Visitors take tickets until so many numbers of the series are left; gives back how many did. */
async function takenUntilLeft(letter: string, serviceId: ServiceId, many: number): Promise<number> {
  const taken = (await left(letter)) - many;
  const { kioskId } = defined((await centre.kiosk.outbox.recall())?.stock[0], 'loan');
  for (let n = 0; n < taken; n++) {
    const commandId = newCommandId();
    const wish = { serviceId, purpose: 'submit', language: 'uk' } as const;
    const ticketId = ticketIdFor(commandId);
    const given = await centre.kiosk.outbox.give({ kioskId, commandId, ticketId, ...wish });
    expect(given?.ok).toBe(true);
  }
  return taken;
}

test('L1: without the server the last lent number is a ticket too; then the kiosk says so of each service, and at last of itself', async () => {
  const { groups, services } = centre.server().mailbox.state().catalogue;
  const series = groups.map(({ id, letter }) => ({
    letter,
    serviceId: defined(services.find(({ groupId }) => groupId === id)?.id, 'service'),
  }));
  const birth = defined(
    services.find(({ name }) => /народження дитини/.test(name.uk)),
    'service that is chosen by touch',
  );
  const move = defined(
    services.find(({ name }) => /фізичної особи – підприємця/.test(name.uk)),
    'another service that is chosen by touch',
  );
  const itsLetter = defined(groups.find(({ id }) => id === birth.groupId)?.letter, 'its letter');
  for (const { letter } of series) await expect.poll(() => left(letter)).toBeGreaterThan(5);
  await centre.cutOff();
  await page.getByText(say('offline.lead')).first().waitFor();

  let given = await takenUntilLeft(itsLetter, birth.id, 1);
  const visitor = visitorAt(page);
  await visitor.choose(/народження дитини/);
  await visitor.says('submit');
  const last = await visitor.number();
  await visitor.sees(say('kiosk.ticket.take'));
  await visitor.isDone();
  expect(await left(itsLetter)).toBe(0);
  given += 1;

  // The next one is told before she has asked in vain, and not that the whole centre has none.
  await visitor.choose(/народження дитини/);
  await visitor.sees(say('offline.numbersGone'));
  await visitor.opens(say('kiosk.frame.back'), say('kiosk.welcome.title'));

  // Of the other series one number is left, and with it the kiosk has none.
  const { letter: lastLetter } = defined(
    groups.find(({ id }) => id === move.groupId),
    'another letter',
  );
  for (const { letter, serviceId } of series)
    given += await takenUntilLeft(letter, serviceId, letter === lastLetter ? 1 : 0);
  await visitor.choose(/фізичної особи – підприємця/);
  await visitor.says('submit');
  await visitor.number();
  given += 1;
  await page.getByText(say('kiosk.outOfReach.whatToDo')).first().waitFor();

  await centre.comesBack();
  await expect
    .poll(async () => (await centre.kiosk.outbox.recall())?.owed, { timeout: 60_000 })
    .toBe(0);
  const numbers = everything(centre.server().mailbox.state().waiting).map(({ number }) => number);
  expect(numbers.length).toBe(given);
  expect(new Set(numbers).size).toBe(given);
  expect(numbers).toContain(last);
  await page.getByRole('heading', { name: say('kiosk.welcome.title') }).waitFor();
  for (const { letter } of series) await expect.poll(() => left(letter)).toBeGreaterThan(5);
}, 240_000);

import { heldBy } from '@cherha/kiosk/src/devices/outbox/outbox.ts';
import type { DeviceId } from '@cherha/shared/domain/ids.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { everything } from '@cherha/shared/domain/shelf.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visitorAt } from '../hands.ts';
import { centreAtNoon, type CentreAtNoon } from './centre-at-noon.ts';

const say = sayIn('uk');
let centre: CentreAtNoon;
beforeAll(async () => {
  centre = await centreAtNoon();
});
afterAll(() => centre?.close());

const holders = async (): Promise<readonly DeviceId[]> => [
  ...new Set((await centre.kiosk.outbox.recall())?.stock.map(({ kioskId }) => kioskId)),
];
const left = async (kioskId: DeviceId): Promise<number> => {
  const kept = await centre.kiosk.outbox.recall();
  return kept ? heldBy(kept, kioskId).reduce((sum, { left: some }) => sum + some, 0) : 0;
};

test('L9: a machine whose browser profile was lost asks for numbers of its own, and a ticket without the server goes by the very number of its paper', async () => {
  const lost = await centre.pageOfNewProfile();
  await expect.poll(async () => (await holders()).length, { timeout: 30_000 }).toBe(1);
  const [former] = await holders();
  await lost.context().close();
  const leftOfFormer = await left(defined(former, 'former device'));

  const page = await centre.pageOfNewProfile();
  await expect.poll(async () => (await holders()).length, { timeout: 30_000 }).toBe(2);
  const anew = defined(
    (await holders()).find((id) => id !== former),
    'new device',
  );
  const leftOfNew = await left(anew);
  await centre.cutOff();
  await page.getByText(say('offline.lead')).first().waitFor();

  const visitor = visitorAt(page);
  await visitor.choose(/народження дитини/);
  await visitor.says('submit');
  const number = await visitor.number();
  await visitor.sees(say('kiosk.ticket.take'));
  expect(await left(defined(former, 'former device'))).toBe(leftOfFormer);
  expect(await left(anew)).toBe(leftOfNew - 1);

  await centre.comesBack();
  await expect
    .poll(async () => (await centre.kiosk.outbox.recall())?.owed, { timeout: 60_000 })
    .toBe(0);
  const [ticket, ...others] = everything(centre.server().mailbox.state().waiting);
  expect(others).toEqual([]);
  expect(ticket).toMatchObject({ number, issuedBy: anew });
  expect(ticket?.withoutServer).not.toHaveProperty('paper');
}, 120_000);

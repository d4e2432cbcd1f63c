import type { Actor, Command } from '@cherha/shared/domain/commands.ts';
import type { StaffId, TicketId } from '@cherha/shared/domain/ids.ts';
import { look } from '@cherha/shared/domain/shelf.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operatorAt, visitorAt } from './hands.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';

let centre: OpenCentre;
beforeAll(async () => {
  centre = await openCentre();
});
afterAll(() => centre.close());

const say = sayIn('uk');
const oksana: Actor = { kind: 'staff', staffId: 'oksana' as StaffId, may: ['reception'] };
let wishes = 0;
async function happen(command: object): Promise<readonly { type: string; ticketId?: TicketId }[]> {
  const commandId = `rating-journey-command-${(wishes += 1)}`;
  const { mailbox } = centre.whole.server;
  const answer = await mailbox.handle({ commandId, command: command as Command }, oksana);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}
/** A visitor who has just been served. */
async function served(): Promise<TicketId> {
  const wish = { serviceId: 'pp-foreign', purpose: 'submit', language: 'uk' };
  const events = await happen({ type: 'issueTicket', ...wish });
  for (const type of ['callNext', 'startVisit', 'finishVisit'])
    await happen({ type, deskId: 'desk-1' });
  return events.find(({ type }) => type === 'ticketIssued')?.ticketId as TicketId;
}
const rated = (id: TicketId) => look(centre.whole.server.mailbox.state().tickets, id)?.rated;

test('E1, E3: a visit is rated on the phone by a plain form, and at the kiosk by the number', async () => {
  await happen({ type: 'takeDesk', deskId: 'desk-1' });
  const first = await served();
  const phone = await centre.page(`/t/${first}`, { width: 390, height: 844 });
  await phone.getByLabel(say('rate.score.of.good')).check();
  await phone.getByLabel(say('rate.reasons.of.wait')).check();
  await phone.getByRole('button', { name: say('rate.reasons.send') }).click();
  await phone.getByText(say('rate.done.title')).waitFor();
  expect(rated(first)).toEqual({ score: 4, reasons: ['wait'] });

  const second = await served();
  const number = look(centre.whole.server.mailbox.state().tickets, second)?.number ?? '';
  const kiosk = await centre.page('/kiosk/');
  const visitor = visitorAt(kiosk);
  await visitor.opens(say('rate.open'), say('rate.number.title'));
  await kiosk.getByLabel(say('rate.number.field')).fill(number);
  await visitor.opens(say('rate.number.next'), say('rate.score.title'));
  await visitor.opens(say('rate.score.of.excellent'), say('rate.reasons.title'));
  await visitor.opens(say('rate.reasons.send'), say('rate.done.title'));
  expect(rated(second)).toEqual({ score: 5, reasons: [] });
  await visitor.isDone();
  expect(centre.complaints).toEqual([]);
}, 90_000);

test('E4: who may see ratings sees them at the desk in whole fives, and no operator does', async () => {
  const desk = await centre.page('/desk/', { width: 1366, height: 768 });
  await operatorAt(desk).signsIn('reception');
  await desk.getByRole('link', { name: say('desk.ratings.title') }).click();
  await desk.getByText(say('desk.ratings.few')).waitFor();
  for (const score of [3, 3, 3] as const) {
    const commandId = `rating-journey-score-${(wishes += 1)}`;
    const command = { type: 'rateVisit', score, reasons: ['wait'] } as const;
    const visitor: Actor = { kind: 'visitor', ticketId: await served() };
    await centre.whole.server.mailbox.handle({ commandId, command }, visitor);
  }
  await desk.reload();
  await desk.getByText(say('desk.ratings.ofFive', { count: 5 })).waitFor();
  expect(await desk.locator('.ratings-mean strong').textContent()).toBe('3,6');
  await desk.getByRole('rowheader').first().waitFor();

  const other = await centre.page('/desk/#ratings', { width: 1366, height: 768 });
  await operatorAt(other).signsIn('andrii');
  expect(await other.getByRole('link', { name: say('desk.ratings.title') }).count()).toBe(0);
  expect(centre.complaints).toEqual([]);
}, 90_000);

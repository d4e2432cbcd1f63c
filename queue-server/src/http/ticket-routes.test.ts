import type { Actor, Command } from '@cherha/shared/domain/commands.ts';
import type { TicketId } from '@cherha/shared/domain/ids.ts';
import { look } from '@cherha/shared/domain/shelf.ts';
import {
  plainRules,
  smallDesks,
  staff,
  theKiosk,
  theSetup,
} from '@cherha/shared/testing/builders.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { smallSettings, testServer, type TestServer } from '../testing/running-server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await testServer();
});
afterEach(() => server.end());

/** A centre where an absence is over at once. */
const hasty = { ...plainRules, stepOut: { minutes: 0.001 } };

let wishes = 0;
async function happen(command: unknown, actor: Actor = theKiosk): Promise<TicketId> {
  const commandId = `phone-test-command-${(wishes += 1)}`;
  const answer = await server.mailbox.handle({ commandId, command: command as Command }, actor);
  if (!answer.ok) throw new Error(answer.error);
  const issued = answer.value.find((event) => event.type === 'ticketIssued');
  return (issued?.ticketId ?? '') as TicketId;
}
const issue = () =>
  happen({ type: 'issueTicket', serviceId: 'id-card', purpose: 'submit', language: 'uk' });

const ticketPage = async (id: string): Promise<string> => (await server.get(`/t/${id}`)).text();

test('where nothing can be foreseen her phone says so, and says why where that is known', async () => {
  const unknown = sayIn('uk')('pages.ticket.waitUnknown');
  const may = staff('olena', 'hard-day');
  const id = await issue();
  expect(await ticketPage(id)).toContain(unknown);
  await happen({ type: 'switchServicesOff', services: ['id-card'], reason: 'registry' }, may);
  const off = await ticketPage(id);
  expect(off).toContain(sayIn('uk')('pages.ticket.off.registry'));
  expect(off).not.toContain(unknown);
});

describe('what the holder of a ticket changes on her phone', () => {
  const form = (id: string, what: string, fields: Record<string, string>) =>
    fetch(`${server.url}/t/${id}/${what}?lang=uk`, {
      method: 'POST',
      body: new URLSearchParams({ commandId: 'phone-test-0123456789', ...fields }),
      redirect: 'manual',
    });
  const ticketOf = (id: string) => look(server.mailbox.state().tickets, id);

  test('V4: one more service, once, however often the button is pressed', async () => {
    const id = await issue();
    expect(await ticketPage(id)).toContain(`/t/${id}/change`);
    const page = await (await server.get(`/t/${id}/change`)).text();
    expect(page).toContain('Додати ще одну послугу');
    expect(page).not.toContain('http-equiv="refresh"');
    const add = { serviceId: 'move', purpose: 'submit' };
    for (const _ of ['first', 'again'])
      expect(await (await form(id, 'add', add)).text()).toContain('Послугу додано');
    expect(ticketOf(id)?.next.map(({ serviceId }) => serviceId)).toEqual(['move']);
  });

  test('V4: what cannot be added is refused in her own words, and what is no form too', async () => {
    const id = await issue();
    const refused = await form(id, 'add', { serviceId: 'ракета', purpose: 'submit' });
    expect(await refused.text()).toContain(sayIn('uk')('refusal.service-unknown'));
    expect((await form(id, 'add', { serviceId: '', purpose: 'fly' })).status).toBe(400);
    expect(ticketOf(id)?.next).toEqual([]);
  });

  test('M5: her place is given up only by who says that she is sure, and then it is over', async () => {
    const id = await issue();
    expect((await form(id, 'cancel', {})).status).toBe(400);
    expect(ticketOf(id)?.status).toBe('waiting');
    const done = await form(id, 'cancel', { sure: 'yes' });
    expect([done.status, done.headers.get('location')]).toEqual([303, `/t/${id}?lang=uk`]);
    expect(ticketOf(id)).toMatchObject({ status: 'finished', outcome: 'cancelled' });
    expect(await ticketPage(id)).toContain('Талон скасовано');
    expect((await fetch(`${server.url}/t/${id}/change`, { redirect: 'manual' })).status).toBe(303);
  });

  test('a code that is nobody’s changes nothing, nor does a page from elsewhere', async () => {
    expect((await form('XXXXXXXXXXXX', 'cancel', { sure: 'yes' })).status).toBe(404);
    const id = await issue();
    const foreign = await fetch(`${server.url}/t/${id}/cancel`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
      body: new URLSearchParams({ commandId: 'phone-test-0123456789', sure: 'yes' }),
    });
    expect(foreign.status).toBe(403);
    expect(ticketOf(id)?.status).toBe('waiting');
  });
});

describe('O: she steps out and comes back on her phone', () => {
  const press = (id: string, what: 'away' | 'back', commandId = `absence-${what}-0123456789`) =>
    fetch(`${server.url}/t/${id}/${what}?lang=uk`, {
      method: 'POST',
      body: new URLSearchParams({ commandId }),
      redirect: 'manual',
    });
  const ticketOf = (id: string) => look(server.mailbox.state().tickets, id);
  const stories = () => server.mailbox.state().version;

  test('O1, O2: by two plain forms, once however often they are pressed', async () => {
    const id = await issue();
    expect(await ticketPage(id)).toContain(`action="/t/${id}/away?lang=uk"`);
    const first = await press(id, 'away');
    expect([first.status, first.headers.get('location')]).toEqual([303, `/t/${id}?lang=uk`]);
    const after = stories();
    expect((await press(id, 'away')).status).toBe(303);
    expect(stories()).toBe(after);
    expect(ticketOf(id)?.status).toBe('away');
    const page = await ticketPage(id);
    expect(page).toContain('Ви відійшли. Місце за вами до 10:30');
    expect(page).toContain('Перед вами вже нікого немає. Повертайтеся!');
    expect(page).not.toContain(`/t/${id}/away`);
    for (const _ of ['first', 'again']) expect((await press(id, 'back')).status).toBe(303);
    expect(ticketOf(id)?.status).toBe('waiting');
    expect(await ticketPage(id)).not.toContain(`/t/${id}/away`);
  });

  test('O1: a second time is refused in her own words, and who is called meanwhile sees the call', async () => {
    const id = await issue();
    await press(id, 'away');
    await press(id, 'back');
    const again = await press(id, 'away', 'absence-once-more-0123456789');
    expect(await again.text()).toContain(sayIn('uk')('refusal.stepped-out-before'));
    const atDesk = (type: string) => happen({ type, deskId: 'desk-1' }, staff('olena'));
    await atDesk('takeDesk');
    await atDesk('callNext');
    const late = await press(id, 'away', 'absence-too-late-0123456789');
    expect(late.status).toBe(303);
    expect(await ticketPage(id)).toContain('Вас кличуть до вікна 1');
  });

  test('O1: what is no form changes nothing, nor does a page from elsewhere or another ticket', async () => {
    const [id, other] = [await issue(), await issue()];
    expect((await press(id, 'away', 'short')).status).toBe(400);
    const foreign = await fetch(`${server.url}/t/${id}/away`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
      body: new URLSearchParams({ commandId: 'absence-foreign-0123456789' }),
    });
    expect(foreign.status).toBe(403);
    expect((await press('XXXXXXXXXXXX', 'away')).status).toBe(404);
    await press(id, 'away');
    expect([ticketOf(id)?.status, ticketOf(other)?.status]).toEqual(['away', 'waiting']);
  });

  test('O5: in an air raid nobody who is away is asked to come back', async () => {
    const id = await issue();
    await press(id, 'away');
    await happen({ type: 'soundAirRaid' }, staff('olena'));
    const page = await ticketPage(id);
    expect(page).toContain('Ви відійшли. Ваше місце збережено');
    expect(page).toContain('Прямуйте до укриття');
    expect(page).not.toContain('Повертайтеся');
    expect(page).toContain('data-alert=""');
  });

  test('O4: who was not back in time is told, and stands in the queue again within the grace', async () => {
    await happen({ type: 'describeCentre', ...smallSettings.description, rules: hasty }, theSetup);
    const id = await issue();
    await press(id, 'away');
    await vi.waitFor(() => expect(ticketOf(id)?.status).toBe('finished'));
    const page = await ticketPage(id);
    expect(page).toContain('Ви не повернулися вчасно');
    expect(page).toContain('До 10:20 ви ще можете стати в чергу знову.');
    expect(page).toContain('http-equiv="refresh"');
    expect((await press(id, 'back')).status).toBe(303);
    expect(ticketOf(id)?.status).toBe('waiting');
  });

  test('a page that keeps itself up to date names what is news for the ears', async () => {
    const id = await issue();
    const alert = async () => /data-alert="([^"]*)"/.exec(await ticketPage(id))?.[1];
    const atDesk = (type: string) => happen({ type, deskId: 'desk-1' }, staff('olena'));
    await atDesk('takeDesk');
    expect(await alert()).toBe('');
    await atDesk('callNext');
    expect(await alert()).toBe('called-1');
    await atDesk('recall');
    expect(await alert()).toBe('called-2');
    await atDesk('startVisit');
    expect(await alert()).toBe('');
  });

  test('its script is its own: the policy lets in nothing that stands in a page', async () => {
    const policy = (await server.get(`/t/${await issue()}`)).headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self';");
    expect(await ticketPage(await issue())).not.toMatch(/<script(?![^>]* src=)|\son\w+=/);
  });
});

describe('where a phone sends its owner', () => {
  test.each([
    { place: 'room', called: 'до кабінету 1', serving: 'у кабінеті 1', english: 'to room 1' },
    { place: 'table', called: 'до столу 1', serving: 'за столом 1', english: 'to table 1' },
  ])(
    'S12: to the $place that stands under the number, as the board does',
    async ({ place, called, serving, english }) => {
      const desks = smallDesks.map((desk) => ({ ...desk, place }));
      await happen({ type: 'setDesks', desks }, theSetup);
      const id = await issue();
      const atDesk = (type: string) => happen({ type, deskId: 'desk-1' }, staff('olena'));
      await atDesk('takeDesk');
      await atDesk('callNext');
      expect(await ticketPage(id)).toContain(called);
      expect(await ticketPage(`${id}?lang=en`)).toContain(english);
      await atDesk('startVisit');
      expect(await ticketPage(id)).toContain(serving);
    },
  );
});

describe('what a phone is told on a hard day', () => {
  test('X1, X3: where to go, and after the all-clear to come back', async () => {
    const id = await issue();
    const olena = staff('olena');
    await happen({ type: 'soundAirRaid' }, olena);
    expect(await ticketPage(id)).toContain('Прямуйте до укриття');
    await happen({ type: 'giveAllClear', minutes: 0 }, olena);
    const page = await ticketPage(id);
    expect(page).toContain('Повертайтеся');
    expect(page).not.toContain('Прямуйте до укриття');
  });

  test('X9: the way to the shelter, in her language, until the all-clear', async () => {
    const shelter = {
      id: 'cellar',
      kind: 'shelter',
      name: { uk: 'Укриття', en: 'Shelter' },
      floor: { uk: '1 поверх', en: 'Ground floor' },
      way: { uk: 'Сходи <вниз>', en: 'Down the stairs' },
      desks: [],
    };
    await happen({ type: 'setBuilding', spots: [shelter] }, theSetup);
    const id = await issue();
    await happen({ type: 'soundAirRaid' }, staff('olena'));
    expect(await ticketPage(id)).toContain('Укриття. 1 поверх. Сходи &lt;вниз&gt;.');
    expect(await ticketPage(`${id}?lang=en`)).toContain('Shelter. Ground floor. Down the stairs.');
    await happen({ type: 'giveAllClear', minutes: 5 }, staff('olena'));
    expect(await ticketPage(id)).not.toContain('Сходи');
  });

  test('X8: all that staff say to everybody, emergencies first, as words and never as markup', async () => {
    const id = await issue();
    const may = { ...staff('olena'), may: ['hard-day'] as const } as Actor;
    const post = (uk: string, en: string, severity: string) =>
      happen({ type: 'postNotice', text: { uk, en }, severity }, may);
    await post('Ліфт <b>не</b> працює', 'The lift is out of order', 'info');
    await post('Вийдіть на площу', 'Leave to the square', 'emergency');
    const said = (page: string) =>
      Array.from(
        page.matchAll(/role="status" data-severity="\w+">([^\n]*)<\/p>/g),
        ([, text]) => text,
      );
    expect(said(await ticketPage(id))).toEqual([
      'Вийдіть на площу',
      'Ліфт &lt;b&gt;не&lt;/b&gt; працює',
    ]);
    expect(said(await ticketPage(`${id}?lang=en`))).toEqual([
      'Leave to the square',
      'The lift is out of order',
    ]);
  });

  test('X4: why her service is off, and what the centre says of it', async () => {
    const id = await issue();
    const message = { uk: 'Генератор запрацює о 12:00', en: 'The generator starts at 12:00' };
    const off = { type: 'switchServicesOff', services: ['id-card'], reason: 'power' } as const;
    const may = { ...staff('olena'), may: ['hard-day'] as const } as Actor;
    await happen({ ...off, message }, may);
    const told = await ticketPage(id);
    expect(told).toContain('Немає електрики');
    expect(told).toContain('Генератор запрацює о 12:00');
  });
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import type { PadKey } from '@cherha/shared/domain/pad.ts';
import { everything } from '@cherha/shared/domain/shelf.ts';
import { deskId, staff, theSetup } from '@cherha/shared/testing/builders.ts';
import { buttonsForTests, type ButtonsParts } from './buttons-for-tests.ts';
import type { VirtualHid } from './virtual-hid.ts';

let parts: ButtonsParts;
beforeEach(async () => {
  parts = await buttonsForTests();
});
afterEach(() => parts.end());

const deck = { vendorId: 0x0fd9, productId: 0x0080, product: 'Stream Deck MK.2' };
const lamp = { vendorId: 0x04d8, productId: 0xf372, product: 'LUXAFOR MUTE' };
const ON = '0001ff00ff00000000';
const OFF = '0001ff000000000000';

const keys = ['callNext', 'recall', 'startVisit', 'finishVisit', 'markNoShow', 'main'] as const;
const pad = keys.map((key, at) => ({
  id: at === 0 ? 'pad' : `pad-${key.toLowerCase()}`,
  title: 'Пульт вікна 1',
  profile: 'elgato-stream-deck-mk2',
  input: `key-${at + 1}`,
  desk: 'desk-1',
  key,
}));
const overTheGlass = {
  id: 'lamp',
  title: 'Лампа над вікном 1',
  profile: 'luxafor-mute',
  desk: 'desk-1',
};

function press(device: VirtualHid, key: PadKey): void {
  const down = keys.map((one) => Number(one === key));
  device.report([1, 0, 6, 0, ...down]);
  device.report([1, 0, 6, 0, ...down.map(() => 0)]);
}

/** As a person does who sees that nothing has happened yet; a press too many is refused by the law. */
const pressed = (device: VirtualHid, key: PadKey, seen: () => unknown, what: unknown) =>
  expect
    .poll(() => {
      press(device, key);
      return seen();
    })
    .toEqual(what);

let asked = 0;
async function does(command: object, actor: Parameters<typeof parts.server.mailbox.handle>[1]) {
  const commandId = `a-wish-of-the-pad-${(asked += 1)}`;
  return parts.server.mailbox.handle({ commandId, command } as never, actor);
}
const sitsDown = () => does({ type: 'takeDesk', deskId: deskId('1') }, staff('olena'));
const comes = () =>
  does(
    {
      type: 'issueTicket',
      serviceId: 'id-card' as ServiceId,
      purpose: 'submit',
      language: 'uk',
    },
    staff('olena', 'reception'),
  );
const inTurn = () =>
  everything(parts.server.mailbox.state().tickets).toSorted((a, b) => a.turn - b.turn);
const tickets = () =>
  inTurn().map((ticket) => (ticket.status === 'finished' ? ticket.outcome : ticket.status));
const announced = () => inTurn()[0]?.announced;

/** A pad with six keys and a lamp over the glass, both on the real driver. */
async function plugged() {
  const [device, light] = [await parts.lab.plug(deck), await parts.lab.plug(lamp)];
  await parts.start([...pad, overTheGlass]);
  await expect.poll(() => parts.states()).toMatchObject({ pad: 'present', lamp: 'present' });
  return { device, light };
}

test('D9: an operator works by the pad alone: a visitor is called, called again, served; another does not come', async () => {
  const { name, timeZone, rules } = parts.server.mailbox.state();
  const calls = { ...rules.calls, announcementsAtMost: 2 };
  await does({ type: 'describeCentre', name, timeZone, rules: { ...rules, calls } }, theSetup);
  const { device, light } = await plugged();
  await sitsDown();
  await comes();
  await comes();
  expect(light.outputs.at(-1)).toBe(OFF);

  await pressed(device, 'callNext', tickets, ['called', 'waiting']);
  await expect.poll(() => light.outputs.at(-1)).toBe(ON);
  await pressed(device, 'recall', announced, 2);
  await pressed(device, 'startVisit', tickets, ['serving', 'waiting']);
  await expect.poll(() => light.outputs.at(-1)).toBe(OFF);
  await pressed(device, 'finishVisit', tickets, ['served', 'waiting']);
  await pressed(device, 'callNext', tickets, ['served', 'called']);
  await pressed(device, 'markNoShow', tickets, ['served', 'no-show']);
  expect(announced()).toBe(2);
});

test('D9: a key that is hammered calls one visitor', async () => {
  const { device } = await plugged();
  await sitsDown();
  for (let i = 0; i < 3; i++) await comes();
  const hammered = () => {
    for (let i = 0; i < 40; i++) press(device, 'callNext');
    return tickets();
  };
  await expect.poll(hammered).toEqual(['called', 'waiting', 'waiting']);
  await pressed(device, 'startVisit', tickets, ['serving', 'waiting', 'waiting']);
});

test('D9: where nobody works the pad does nothing, and for whoever sits down it works', async () => {
  const { device } = await plugged();
  await comes();
  press(device, 'callNext');
  press(device, 'recall');
  await sitsDown();
  await pressed(device, 'main', () => announced(), 1);
  expect(parts.isRunning()).toBe(true);
});

test('a window that the centre does not know is said', async () => {
  await parts.lab.plug(lamp);
  await parts.start([{ ...overTheGlass, desk: 'desk-9' }]);
  await expect.poll(parts.said).toContain('no desk "desk-9" (button lamp): its keys do nothing');
});

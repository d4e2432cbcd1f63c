import type { DeviceId, Instant } from '@cherha/shared/domain/ids.ts';
import type { DeviceSeen } from '@cherha/shared/protocol/messages.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { expect, test } from 'vitest';
import { ago, sampleHall } from '../previews/sample-hall.ts';
import { linkNow } from './link-now.ts';

const device = (about: Partial<DeviceSeen>): DeviceSeen => ({
  id: 'c2' as DeviceId,
  kind: 'buttons',
  name: 'Кнопки в мережі',
  connected: false,
  ...about,
});
const link = (about: Partial<DeviceSeen>) => linkNow(device(about), sampleHall({}), sayIn('uk'));
const yesterday = (ago(60) - 24 * 60 * 60_000) as Instant;

test('a button on the network is never away: it was pressed then, or not yet', () => {
  expect(link({ byHttp: { pressedAt: ago(60) } })).toEqual({ text: 'натиснули о 11:41' });
  expect(link({ byHttp: { pressedAt: yesterday } }).text).toMatch(/^натиснули \d\d\.\d\d\.\d{4} /);
  expect(link({ byHttp: {} })).toEqual({ text: 'ще не натискали' });
});

test('a device that stays connected is away since it was heard last', () => {
  expect(link({ connected: true })).toEqual({ urgency: 'fine', text: 'на зв’язку' });
  expect(link({ awaySince: ago(60) })).toEqual({
    urgency: 'now',
    text: 'не на зв’язку',
    since: 'немає з 11:41',
  });
});

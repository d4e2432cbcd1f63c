import type { FromKiosk } from '@cherha/shared/protocol/messages.ts';
import type { HelpId, HelpPlaceId } from '@cherha/shared/domain/ids.ts';
import { err, ok } from '@cherha/shared/domain/result.ts';
import type { Asked } from '@cherha/shared/protocol/ask.ts';
import { at } from '@cherha/shared/testing/builders.ts';
import type { HelpTold } from '@cherha/shared/views/help-view.ts';
import { expect, test } from 'vitest';
import { assistance } from './assistance.ts';
import type { HelpNow } from './kiosk-visit.ts';
import { sampleOffer } from './sample-offer.ts';

function aKiosk(place?: string) {
  const told: HelpNow[] = [];
  const asked: FromKiosk[] = [];
  let answer: (asked: Asked) => void = () => undefined;
  let buttons = 0;
  const help = assistance({
    place,
    onButton: () => (buttons += 1),
    tell: (state) => told.push(state),
    ask: (command) => {
      asked.push(command);
      return new Promise((resolve) => (answer = resolve));
    },
  });
  return {
    help,
    told,
    asked,
    buttons: () => buttons,
    answer: async (given: Asked) => {
      answer(given);
      await Promise.resolve();
      await Promise.resolve();
    },
    sees: (...calls: HelpTold[]) => help.seen({ ...sampleOffer().view, help: calls }),
  };
}
const helpId = 'h-1' as HelpId;
const called = (placeId: string) =>
  ok([{ type: 'helpAsked', at: at(0), helpId, placeId: placeId as HelpPlaceId }] as const);
const told = (placeId: string, state: HelpTold['state']): HelpTold => ({
  id: helpId,
  placeId: placeId as HelpPlaceId,
  state,
});

test('G1: a kiosk says where it stands, and shows what becomes of the call', async () => {
  const kiosk = aKiosk('entrance');
  kiosk.help.ask();
  expect(kiosk.asked).toEqual([{ type: 'askForHelp', placeId: 'entrance' }]);
  await kiosk.answer(called('entrance'));
  kiosk.sees(told('entrance', 'coming'));
  kiosk.sees(told('entrance', 'finished'));
  kiosk.sees();
  expect(kiosk.told).toEqual(['asked', 'coming', 'finished', 'none']);
});

test('G1: a kiosk that was told no place learns from the answer that it is one', async () => {
  const kiosk = aKiosk();
  kiosk.sees(told('kiosk-7', 'asked'));
  kiosk.help.ask();
  expect(kiosk.asked).toEqual([{ type: 'askForHelp' }]);
  await kiosk.answer(called('kiosk-7'));
  kiosk.sees(told('kiosk-7', 'coming'));
  expect(kiosk.told).toEqual(['none', 'asked', 'coming']);
});

test('a button beside the kiosk is seen on it; one at another place is not', () => {
  const kiosk = aKiosk('entrance');
  kiosk.sees(told('toilet', 'asked'));
  kiosk.sees(told('entrance', 'asked'));
  expect(kiosk.told).toEqual(['none', 'asked']);
});

test('a view on the way does not undo what was just pressed', async () => {
  const kiosk = aKiosk('entrance');
  kiosk.help.ask();
  kiosk.sees();
  expect(kiosk.told).toEqual([]);
  await kiosk.answer(called('entrance'));
  expect(kiosk.told).toEqual(['asked']);
});

test('a call that did not reach the server is said so', async () => {
  const kiosk = aKiosk('entrance');
  kiosk.help.ask();
  await kiosk.answer(err('no-answer'));
  expect(kiosk.told).toEqual(['not-asked']);
});

test('G5: it is cancelled by its own name', () => {
  const kiosk = aKiosk('entrance');
  kiosk.help.cancel();
  kiosk.sees(told('entrance', 'asked'));
  kiosk.help.cancel();
  expect(kiosk.asked).toEqual([{ type: 'cancelHelp', helpId }]);
});

test('G1: a button beside the kiosk is told apart from its own screen, once for each call', async () => {
  const kiosk = aKiosk('entrance');
  kiosk.sees(told('entrance', 'asked'));
  kiosk.sees(told('entrance', 'coming'));
  kiosk.sees();
  expect(kiosk.buttons()).toBe(0);
  kiosk.sees(told('toilet', 'asked'));
  expect(kiosk.buttons()).toBe(0);
  const pressed = { ...told('entrance', 'asked'), id: 'h-2' as HelpId };
  kiosk.sees(pressed);
  kiosk.sees(pressed);
  expect(kiosk.buttons()).toBe(1);
});

test('G1: what was asked on the screen is no press of a button, whichever comes first, view or answer', async () => {
  const first = aKiosk('entrance');
  first.sees();
  first.help.ask();
  await first.answer(called('entrance'));
  first.sees(told('entrance', 'asked'));
  expect(first.buttons()).toBe(0);
  const second = aKiosk('entrance');
  second.sees();
  second.help.ask();
  second.sees(told('entrance', 'asked'));
  await second.answer(called('entrance'));
  second.sees(told('entrance', 'asked'));
  expect(second.buttons()).toBe(0);
});

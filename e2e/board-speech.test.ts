import { join } from 'node:path';
import type { Language } from '@cherha/shared/domain/catalogue.ts';
import type { StaffId } from '@cherha/shared/domain/ids.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import type { SpeechAnswer } from '@cherha/shared/protocol/http.ts';
import { speechPlan } from '@cherha/shared/speech/phrases.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { SpokenNote } from '@cherha/shared/ui/speech/speaker.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { announcedOn, operatorAt } from './hands.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';
import { ticketFor } from './visitors.ts';

let centre: OpenCentre;
let board: Page;
beforeAll(async () => {
  const notHere = join(import.meta.dirname, 'no-such-program');
  centre = await openCentre({ speech: { inAdvance: 'nothing', programs: { rhvoice: notHere } } });
  board = await centre.page('/board/', { width: 1920, height: 1080 });
  await board.getByText(sayIn('uk')('board.nobody')).waitFor();
});
afterAll(() => centre.close());

const spoken = () =>
  board.evaluate(
    () => (globalThis as unknown as { __spoken?: readonly SpokenNote[] }).__spoken ?? [],
  );

/** A slow machine renders a phrase longer than a board waits for it; here it is rendered before. */
async function rendered(language: Language, text: string): Promise<void> {
  const phrases = speechPlan(text, language).map((phrase) => ({
    language: phrase.language,
    words: phrase.words,
  }));
  const states = () =>
    board.evaluate(async (asked) => {
      const token = localStorage.getItem(`cherha.token.board@${location.origin}`) ?? '';
      const answer = await fetch('/api/speech', {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ phrases: asked }),
      });
      const { sounds } = (await answer.json()) as SpeechAnswer;
      return sounds.map(({ state }) => state);
    }, phrases);
  await expect.poll(async () => new Set(await states())).toEqual(new Set(['ready']));
}

test('calls of one moment are spoken whole, one after another, and in English too for whoever chose it', async () => {
  const windows = [
    ['oksana', '3', 'uk'],
    ['andrii', '6', 'en'],
  ] as const;
  const calls: { number: string; desk: string }[] = [];
  const presses = [];
  for (const [login, desk, language] of windows) {
    const operator = operatorAt(await centre.page('/desk/', { width: 1366, height: 768 }));
    await operator.signsIn(login);
    await operator.takes(desk);
    const number = await ticketFor(centre, desk, language);
    calls.push({ number, desk });
    for (const each of new Set(['uk', language] as const))
      await rendered(each, sayIn(each)('board.announced.window', { number, desk }));
    presses.push(() => operator.does('callNext', number));
  }
  await Promise.all(presses.map((press) => press()));
  await expect
    .poll(async () => (await spoken()).filter(({ event }) => event === 'end').length, {
      timeout: 60_000,
    })
    .toBe(3);

  const log = await spoken();
  expect(log.filter(({ unheard }) => unheard)).toEqual([]);
  expect(log.map(({ event }) => event)).toEqual(['start', 'end', 'start', 'end', 'start', 'end']);
  const order = await announcedOn(board);
  const sayings = order.flatMap((line) => {
    const call = calls.find(({ number, desk }) => line === `${number} → ${desk}`);
    const languages = call?.desk === '6' ? (['uk', 'en'] as const) : (['uk'] as const);
    return call ? languages.map((each) => sayIn(each)('board.announced.window', call)) : [];
  });
  expect(log.filter(({ event }) => event === 'start').map(({ text }) => text)).toEqual(sayings);
}, 300_000);

test('X8: an emergency is said to the whole hall in both languages', async () => {
  const before = (await spoken()).length;
  const text = { uk: 'Запах газу. Вийдіть на площу.', en: 'Smell of gas. Please leave.' };
  for (const each of ['uk', 'en'] as const)
    await rendered(each, `${sayIn(each)('board.emergency')} ${text[each]}`);
  const answer = await centre.whole.server.mailbox.handle(
    { commandId: newCommandId(), command: { type: 'postNotice', text, severity: 'emergency' } },
    { kind: 'staff', staffId: 'halyna' as StaffId, may: ['hard-day'] },
  );
  expect(answer).toMatchObject({ ok: true });
  const fresh = async () => (await spoken()).slice(before);
  await expect
    .poll(async () => (await fresh()).filter(({ event }) => event === 'end').length, {
      timeout: 60_000,
    })
    .toBe(2);
  const log = await fresh();
  expect(log.map(({ event }) => event)).toEqual(['start', 'end', 'start', 'end']);
  expect(log.filter(({ unheard }) => unheard)).toEqual([]);
  expect(log[0]?.text).toBe(`${sayIn('uk')('board.emergency')} ${text.uk}`);
  expect(log[2]?.text).toBe(`${sayIn('en')('board.emergency')} ${text.en}`);
}, 300_000);

import { languages } from '@cherha/shared/domain/catalogue.ts';
import { speechPlan } from '@cherha/shared/speech/phrases.ts';
import { waitWords } from '@cherha/shared/text/wait.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Centre } from '@cherha/shared/domain/centre.ts';
import { beforeAll, expect, test } from 'vitest';
import { testServer } from '../testing/running-server.ts';
import { spokenTexts } from './interface-texts.ts';
import { phrasesOfCentre } from './phrases-of-centre.ts';
import { valuesIn } from './values-in-texts.ts';

let centre: Centre;
let keys: ReadonlySet<string>;
beforeAll(async () => {
  const server = await testServer();
  centre = server.mailbox.state();
  await server.end();
  keys = new Set(phrasesOfCentre(centre).map(({ key }) => key));
});

const missing = (text: string, language: 'uk' | 'en'): string[] =>
  speechPlan(text, language)
    .map(({ key }) => key)
    .filter((key) => !keys.has(key));

test('every text that a screen may say is ready before, in every language (accessibility row 52)', () => {
  for (const language of languages) {
    const say = sayIn(language);
    const texts = spokenTexts(language);
    expect(texts.length).toBeGreaterThan(100);
    for (const { key, names } of texts) {
      const lists = names.map((name) => [
        ...valuesIn[name as keyof typeof valuesIn](centre, language),
      ]);
      if (lists.some((list) => list.length === 0)) continue;
      const given = Object.fromEntries(names.map((name, i) => [name, lists[i]?.[0] ?? '']));
      expect(missing(say(key, given), language), key).toEqual([]);
    }
  }
});

test('every value in a spoken text is either known beforehand or said to be rendered at first use', () => {
  for (const language of languages)
    for (const { key, names } of spokenTexts(language))
      for (const name of names) expect(Object.keys(valuesIn), key).toContain(name);
});

test('a whole ticket is ready: number, service, people ahead, wait, window', () => {
  for (const language of languages) {
    const say = sayIn(language);
    const service = centre.catalogue.services[0]?.name[language] ?? '';
    for (const text of [
      `${say('ticket.yourNumber')} П001`,
      'П999',
      service,
      say('ticket.ahead', { count: 59 }),
      say('ticket.nobodyAhead'),
      waitWords(say, { p50: 17 * 60, p90: 44 * 60 }),
      say('board.announced.window', { number: 'П014', desk: centre.desks[0]?.number ?? '' }),
    ])
      expect(missing(text, language), text).toEqual([]);
  }
});

test('nothing is listed twice', () => {
  expect(phrasesOfCentre(centre).length).toBe(keys.size);
});

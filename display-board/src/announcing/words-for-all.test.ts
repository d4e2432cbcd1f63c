import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { BoardCall } from '@cherha/shared/views/board-view.ts';
import { expect, test } from 'vitest';
import { createActor, fromPromise, SimulatedClock } from 'xstate';
import { aCall, aNotice, aRaid, aView, NOW } from '../previews/preview-data.ts';
import { announcerMachine, type ChimeOutcome, type SpeechOutcome } from './announcer-machine.ts';
import { startAnnouncer, viewListener } from './announcer.ts';
import { spokenWord } from './hall-voice.ts';
import { HeardCalls } from './heard-calls.ts';
import { wordsForAll, type WordForAll } from './words-for-all.ts';

const raid = { since: NOW };
const over = { since: NOW, allClearAt: (NOW + 60_000) as Instant };
const emergency = aNotice('emergency');

test('X1, X8: a raid, its end and an emergency are for every ear; a piece of news is not', () => {
  expect(wordsForAll(aView({ notices: [aNotice('info')] }))).toEqual([]);
  const [shelter, gas] = wordsForAll(aView({ airRaid: raid, notices: [emergency] }));
  expect(shelter?.text.uk).toMatch(/^Повітряна тривога\. Прямуйте до укриття\./);
  expect(shelter?.text.en).toMatch(/^Air raid/);
  expect(gas?.text.uk).toBe(`Увага! ${emergency.text.uk}`);
  const [clear] = wordsForAll(aView({ airRaid: over }));
  expect(clear?.text.uk).toMatch(/^Відбій тривоги\./);
  expect(clear?.wordId).not.toBe(shelter?.wordId);
});

test('X9: in a raid the hall hears the way to the shelter last, after the all-clear not', () => {
  const [raided] = wordsForAll(aView({ airRaid: aRaid(1) }));
  expect(raided?.text.uk).toMatch(
    /збережено\. Укриття\. 1 поверх\. Вихід ліворуч від рецепції, сходи вниз\.$/,
  );
  expect(raided?.text.en).toMatch(/Shelter\. Ground floor\. The door left of reception, [^.]*\.$/);
});

test('S13: it is said in both languages, where the centre does not speak its own alone', () => {
  const word = { wordId: 'w', text: { uk: 'Увага', en: 'Attention' } };
  expect(spokenWord(word).map(({ text }) => text)).toEqual(['Увага', 'Attention']);
  expect(spokenWord(word, 'state').map(({ text }) => text)).toEqual(['Увага']);
});

/** An announcer whose sounds the test ends, and what was said to everybody or called. */
function aHall() {
  const told: string[] = [];
  const sounds: (() => void)[] = [];
  const waits = <Outcome>(outcome: Outcome) =>
    new Promise<Outcome>((resolve) => sounds.push(() => resolve(outcome)));
  const actors = {
    chime: fromPromise<ChimeOutcome, BoardCall>(() => waits('chimed')),
    speak: fromPromise<SpeechOutcome, BoardCall>(() => waits('spoken')),
    chimeForAll: fromPromise<unknown>(() => waits('chimed')),
    sayToAll: fromPromise<unknown, WordForAll>(() => waits('spoken')),
  };
  const clock = new SimulatedClock();
  const announcer = createActor(announcerMachine.provide({ actors }), { clock });
  announcer.on('*', (event) => {
    if (event.type === 'word.begun') told.push(event.wordId);
    else if (event.type === 'begun') told.push(event.call.number);
  });
  announcer.start();
  return {
    told,
    sounds: () => sounds.length,
    announcer,
    clock,
    /** Ends what sounds now and waits for the state that follows. */
    async ends(then: Parameters<ReturnType<typeof announcer.getSnapshot>['matches']>[0]) {
      sounds.at(-1)?.();
      await expect.poll(() => announcer.getSnapshot().matches(then)).toBe(true);
    },
    stands: (...ids: string[]) =>
      announcer.send({
        type: 'words.stand',
        words: ids.map((wordId) => ({ wordId, text: { uk: wordId, en: wordId } })),
      }),
    comes: (...numbers: string[]) =>
      announcer.send({ type: 'calls.came', calls: numbers.map((each) => aCall(each, '3')) }),
  };
}

test('a word to everybody waits for the call that sounds, and goes before the next', async () => {
  const hall = aHall();
  hall.comes('А001', 'А002');
  hall.stands('gas');
  expect(hall.told).toEqual(['А001']);
  await hall.ends({ announcing: 'speaking' });
  await hall.ends({ announcing: 'lookingUp' });
  hall.clock.increment(3_000);
  expect(hall.announcer.getSnapshot().matches({ tellingAll: 'chiming' })).toBe(true);
  await hall.ends({ tellingAll: 'speaking' });
  expect(hall.told).toEqual(['А001', 'gas']);
  await hall.ends({ announcing: 'chiming' });
  expect(hall.told).toEqual(['А001', 'gas', 'А002']);
});

test('what was taken down before its chime was over is not said', async () => {
  const hall = aHall();
  hall.stands('gas');
  hall.stands();
  await hall.ends('quiet');
  expect(hall.told).toEqual([]);
});

test('another word that comes while one is said is said after it', async () => {
  const hall = aHall();
  hall.stands('raid');
  await hall.ends({ tellingAll: 'speaking' });
  hall.stands('gas');
  await hall.ends({ tellingAll: 'chiming' });
  await hall.ends({ tellingAll: 'speaking' });
  await hall.ends('quiet');
  expect(hall.told).toEqual(['raid', 'gas']);
});

test('a board says what stands once, also after a reload, and says it to a hall that it just joined', async () => {
  const shelf = new Map<string, string>();
  const said: string[] = [];
  const listening = () => {
    const heard = new HeardCalls(
      { getItem: (at) => shelf.get(at) ?? null, setItem: (at, it) => void shelf.set(at, it) },
      '',
    );
    const announcer = startAnnouncer({
      chime: () => Promise.resolve('chimed'),
      speak: () => Promise.resolve('spoken'),
      sayToAll: ({ wordId }) => Promise.resolve(void said.push(wordId)),
      heard,
      tell: () => undefined,
    });
    return { hear: viewListener(announcer, { heard }), announcer };
  };
  const view = aView({ notices: [emergency] });
  const first = listening();
  first.hear(view);
  await expect.poll(() => said).toEqual([emergency.id]);
  await expect.poll(() => first.announcer.getSnapshot().value).toBe('quiet');
  first.hear(view);
  expect(first.announcer.getSnapshot().value).toBe('quiet');
  first.announcer.stop();

  const reloaded = listening();
  reloaded.hear(view);
  expect(reloaded.announcer.getSnapshot().value).toBe('quiet');
  reloaded.hear(aView({ airRaid: raid, notices: [emergency] }));
  await expect.poll(() => said).toEqual([emergency.id, `raid ${raid.since}`]);
});

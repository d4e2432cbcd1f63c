import { expect, test } from 'vitest';
import { silentSpeaker, type SpeechClock } from './silent-speaker.ts';
import type { SpokenNote, Utterance } from './speaker.ts';
import { speakingInTurn } from './speaking-in-turn.ts';

/** A clock that goes on when it is told to. */
function handClock() {
  let time = 0;
  let timers: { at: number; run: () => void }[] = [];
  const clock: SpeechClock = {
    now: () => time,
    after(ms, run) {
      const timer = { at: time + ms, run };
      timers.push(timer);
      return () => void (timers = timers.filter((one) => one !== timer));
    },
  };
  async function pass(ms: number): Promise<void> {
    const until = time + ms;
    for (;;) {
      const due = timers.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0];
      if (!due) break;
      timers = timers.filter((one) => one !== due);
      time = due.at;
      due.run();
      await Promise.resolve();
      await Promise.resolve();
    }
    time = until;
  }
  return { clock, pass };
}

const say = (text: string): Utterance => ({ source: `#${text}`, language: 'uk', text });
const told = (log: readonly SpokenNote[]): string[] =>
  log.map(({ event, text }) => `${event} ${text}`);
const FOREVER = 1_000_000;

test('things are said one after another in the order of asking', async () => {
  const { clock, pass } = handClock();
  const speaker = silentSpeaker(clock);
  speaker.say([say('раз'), say('два')], 'after');
  speaker.say([say('три')], 'after');
  await pass(FOREVER);
  expect(told(speaker.log)).toEqual(
    ['раз', 'два', 'три'].flatMap((text) => [`start ${text}`, `end ${text}`]),
  );
  expect(speaker.isSpeaking).toBe(false);
});

test('a new touch cancels what is being said and drops what waited', () => {
  const { clock } = handClock();
  const speaker = silentSpeaker(clock);
  speaker.say([say('довге'), say('ще одне')], 'after');
  speaker.say([say('нове')], 'instead');
  expect(told(speaker.log)).toEqual(['start довге', 'cancel довге', 'start нове']);
  expect(speaker.isSpeaking).toBe(true);
});

test('what was cancelled does not end later', async () => {
  const { clock, pass } = handClock();
  const speaker = silentSpeaker(clock);
  speaker.say([say('раз')], 'after');
  speaker.cancel();
  await pass(FOREVER);
  expect(told(speaker.log)).toEqual(['start раз', 'cancel раз']);
});

test('all that was asked for together is repeated together', async () => {
  const { clock, pass } = handClock();
  const speaker = silentSpeaker(clock);
  speaker.say([say('назва'), say('пояснення')], 'after');
  await pass(FOREVER);
  speaker.repeat();
  await pass(FOREVER);
  expect(told(speaker.log).slice(4)).toEqual(told(speaker.log).slice(0, 4));
});

test('nothing is repeated before anything was said', () => {
  const speaker = silentSpeaker(handClock().clock);
  speaker.repeat();
  expect(speaker.log).toEqual([]);
  expect(speaker.isSpeaking).toBe(false);
});

test('at twice the pace a thing takes half as long', async () => {
  const { clock, pass } = handClock();
  const speaker = silentSpeaker(clock);
  speaker.say([say('десять літер')], 'after');
  await pass(FOREVER);
  speaker.setRate(2);
  speaker.say([say('десять літер')], 'after');
  await pass(FOREVER);
  const [a, b, c, d] = speaker.log.map(({ at }) => at) as [number, number, number, number];
  expect(d - c).toBe((b - a) / 2);
});

test('who listens hears every note, and nothing after taking leave', () => {
  const speaker = silentSpeaker(handClock().clock);
  const heard: SpokenNote[] = [];
  const leave = speaker.onNote((note) => void heard.push(note));
  speaker.say([say('раз')], 'after');
  leave();
  speaker.cancel();
  expect(told(heard)).toEqual(['start раз']);
});

/** A mouth whose sounds are fetched first: the test says when they are there. */
function slowMouth() {
  const begins: (() => void)[] = [];
  const ends: ((outcome: 'heard' | 'missing') => void)[] = [];
  const set: number[] = [];
  const speaker = speakingInTurn(
    {
      say: (_, { begun }) =>
        new Promise((resolve) => {
          begins.push(begun);
          ends.push(resolve);
        }),
      setVolume: (volume) => void set.push(volume),
      setRate: (rate) => void set.push(rate),
      prepare() {},
    },
    () => 0,
  );
  return { speaker, begins, ends, set };
}

test('what was cancelled before it could be heard is not in the log', () => {
  const { speaker, begins } = slowMouth();
  speaker.say([say('раз')], 'after');
  speaker.say([say('два')], 'instead');
  begins[0]?.();
  begins[1]?.();
  expect(told(speaker.log)).toEqual(['start два']);
});

test('a thing without a sound is noted, and the next one is said', async () => {
  const { speaker, begins, ends } = slowMouth();
  speaker.say([say('раз'), say('два')], 'after');
  ends[0]?.('missing');
  await expect.poll(() => begins.length).toBe(2);
  begins[1]?.();
  expect(told(speaker.log)).toEqual(['start раз', 'end раз', 'start два']);
  expect(speaker.log[1]?.unheard).toBe('missing');
});

test('volume and pace stay within what a visitor can bear', () => {
  const { speaker, set } = slowMouth();
  speaker.setVolume(-1);
  speaker.setVolume(7);
  speaker.setRate(0);
  speaker.setRate(9);
  expect(set).toEqual([0, 1, 0.5, 2]);
});

test('the log of months of speaking does not grow for ever', async () => {
  const { clock, pass } = handClock();
  const speaker = silentSpeaker(clock);
  for (let i = 0; i < 1_500; i++) speaker.say([say(String(i))], 'after');
  await pass(FOREVER);
  expect(speaker.log.length).toBe(2_000);
  expect(speaker.log.at(-1)?.text).toBe('1499');
});

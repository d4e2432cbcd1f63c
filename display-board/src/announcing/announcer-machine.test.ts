import type { BoardCall } from '@cherha/shared/views/board-view.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createActor, fromPromise, SimulatedClock, type ActorRefFrom } from 'xstate';
import { announcerMachine, type ChimeOutcome, type SpeechOutcome } from './announcer-machine.ts';
import { aCall } from '../previews/preview-data.ts';

const first = aCall('А001', '3');
const second = aCall('В002', '5');
const third = aCall('С003', '1');

let clock: SimulatedClock;
let told: string[];
let announcer: ActorRefFrom<typeof announcerMachine>;
/** The sound of each call, and what is said of it, to be ended by the test. */
let sounds: Sounding<ChimeOutcome>[];
let speeches: Sounding<SpeechOutcome>[];

interface Sounding<Outcome> {
  readonly end: (outcome: Outcome) => void;
  readonly fail: () => void;
}
const sounding = <Outcome>(all: Sounding<Outcome>[]) =>
  fromPromise<Outcome, BoardCall>(
    () =>
      new Promise((resolve, reject) => {
        all.push({ end: resolve, fail: () => reject(new Error('no sound')) });
      }),
  );

beforeEach(() => {
  clock = new SimulatedClock();
  told = [];
  sounds = [];
  speeches = [];
  const actors = { chime: sounding(sounds), speak: sounding(speeches) };
  announcer = createActor(announcerMachine.provide({ actors }), { clock });
  announcer.on('*', (event) =>
    told.push(
      event.type === 'word.begun' ? `begun ${event.wordId}` : `${event.type} ${event.call.number}`,
    ),
  );
  announcer.start();
});
afterEach(() => announcer.stop());

const highlighted = (): string[] =>
  announcer.getSnapshot().context.highlighted.map(({ number }) => number);
const come = (...calls: BoardCall[]): void => announcer.send({ type: 'calls.came', calls });

async function chimed(): Promise<void> {
  sounds.at(-1)?.end('chimed');
  await reached('speaking');
  speeches.at(-1)?.end('spoken');
  await reached('lookingUp');
}
const reached = (part: 'speaking' | 'lookingUp') =>
  expect.poll(() => announcer.getSnapshot().matches({ announcing: part })).toBe(true);

test('a call chimes and is highlighted at once', () => {
  come(first);
  expect(told).toEqual(['begun А001']);
  expect(sounds).toHaveLength(1);
  expect(highlighted()).toEqual(['А001']);
});

test('a call stays highlighted for ten seconds', async () => {
  come(first);
  await chimed();
  clock.increment(9_999);
  expect(highlighted()).toEqual(['А001']);
  clock.increment(1);
  expect(highlighted()).toEqual([]);
});

test('two calls that come together are announced one after the other', async () => {
  come(first, second);
  await chimed();
  expect(sounds).toHaveLength(1);
  expect(told).toEqual(['begun А001', 'chimed А001', 'spoken А001']);
  clock.increment(3_000);
  expect(told.slice(3)).toEqual(['ended А001', 'begun В002']);
  expect(sounds).toHaveLength(2);
});

test('the earlier of two calls keeps its ten seconds while the later one sounds', async () => {
  come(first, second);
  await chimed();
  clock.increment(3_000);
  expect(highlighted()).toEqual(['А001', 'В002']);
  clock.increment(7_000);
  expect(highlighted()).toEqual(['В002']);
  clock.increment(3_000);
  expect(highlighted()).toEqual([]);
});

test('a call that comes during another waits for its turn', async () => {
  come(first);
  await chimed();
  clock.increment(1_000);
  come(second);
  come(third);
  expect(sounds).toHaveLength(1);
  clock.increment(2_000);
  await chimed();
  clock.increment(3_000);
  await chimed();
  clock.increment(3_000);
  expect(told.filter((line) => line.startsWith('begun'))).toEqual([
    'begun А001',
    'begun В002',
    'begun С003',
  ]);
  expect(announcer.getSnapshot().value).toBe('quiet');
});

test('a chime that fails is still an announcement for the eye', async () => {
  come(first, second);
  sounds.at(-1)?.fail();
  await expect.poll(() => told).toContain('unheard А001');
  expect(highlighted()).toEqual(['А001']);
  speeches.at(-1)?.fail();
  await expect.poll(() => told).toContain('unspoken А001');
  clock.increment(3_000);
  expect(told).toContain('begun В002');
});

test('a sound that never ends does not hold up the next visitor', () => {
  come(first, second);
  clock.increment(4_000);
  expect(told).toEqual(['begun А001', 'unheard А001']);
  clock.increment(30_000);
  expect(told.at(-1)).toBe('unspoken А001');
  clock.increment(3_000);
  expect(told).toContain('begun В002');
});

test('a call is spoken after its chime, and is not cut off by the next one', async () => {
  come(first, second);
  expect(speeches).toHaveLength(0);
  sounds.at(-1)?.end('chimed');
  await reached('speaking');
  clock.increment(20_000);
  come(third);
  expect(sounds).toHaveLength(1);
  speeches.at(-1)?.end('spoken');
  await reached('lookingUp');
  clock.increment(3_000);
  expect(told.at(-1)).toBe('begun В002');
});

test('a recall is announced after the call, though it is the same number', async () => {
  come(first, aCall('А001', '3', { time: 2 }));
  await chimed();
  clock.increment(3_000);
  expect(told.filter((line) => line === 'begun А001')).toHaveLength(2);
});

test('a call taken back before its turn is not announced', async () => {
  come(first, second, third);
  announcer.send({ type: 'calls.takenBack', callIds: [second.callId] });
  expect(told.at(-1)).toBe('taken-back В002');
  await chimed();
  clock.increment(3_000);
  expect(told.at(-1)).toBe('begun С003');
});

test('a call taken back while it sounds is not said to be taken back: the hall has heard it', () => {
  come(first);
  announcer.send({ type: 'calls.takenBack', callIds: [first.callId] });
  expect(told).toEqual(['begun А001']);
});

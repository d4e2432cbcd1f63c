import { usualBoard, usualHall, type HallSound } from '@cherha/shared/domain/hall-settings.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { BoardCall } from '@cherha/shared/views/board-view.ts';
import { silentSpeaker } from '@cherha/shared/ui/speech/silent-speaker.ts';
import { beforeEach, expect, test } from 'vitest';
import { SimulatedClock } from 'xstate';
import { aCall, aView, NOW } from '../previews/preview-data.ts';
import type { SpeechOutcome } from './announcer-machine.ts';
import { startAnnouncer, viewListener } from './announcer.ts';
import { HeardCalls } from './heard-calls.ts';
import { speakIn } from './hall-voice.ts';
import { loudness } from './loudness.ts';

const MINUTE = 60_000;
const quietLunch = [{ from: '13:00', until: '14:00', volume: 0 }] as unknown as HallSound['byTime'];

/** A board at 10:42, with a clock that the test moves; what it did, and how loud each saying was. */
class Board {
  readonly clock = new SimulatedClock();
  readonly told: string[] = [];
  readonly volumes: number[] = [];
  readonly #sound: HallSound;
  readonly #loud = loudness(() => this.clock.now());
  readonly #speaks: boolean;
  readonly announcer;
  readonly #hear;
  #calls: readonly BoardCall[] = [];

  constructor(sound: Partial<HallSound>, speaks = true, speak?: () => Promise<SpeechOutcome>) {
    this.#sound = { ...usualHall.sound, ...sound };
    this.#speaks = speaks;
    const speaker = {
      ...silentSpeaker({ now: () => 0, after: (_, run) => (queueMicrotask(run), () => undefined) }),
      setVolume: (volume: number) => void this.volumes.push(volume),
    };
    const heard = new HeardCalls(undefined, '');
    this.announcer = startAnnouncer({
      chime: () => Promise.resolve(this.#loud.now().volume === 0 ? 'silent' : 'chimed'),
      speak: speak ?? speakIn(speaker, this.#loud.now),
      timesToSay: () => this.#loud.now().repeat,
      heard,
      clock: this.clock,
      tell: ({ type, call }) => this.told.push(`${type} ${call.number}`),
    });
    this.#hear = viewListener(this.announcer, { heard });
    this.see();
  }

  see(...calls: BoardCall[]): void {
    const at = (NOW + this.clock.now()) as Instant;
    this.#calls = [...calls.map((call) => ({ ...call, at })), ...this.#calls];
    this.#hearView(at);
  }

  /** The next view of the hall, with these calls and no others. */
  seeOnly(...calls: BoardCall[]): void {
    this.#calls = calls.map((call) => ({ ...call, at: NOW }));
    this.#hearView((NOW + this.clock.now()) as Instant);
  }

  #hearView(at: Instant): void {
    const hall = { ...usualHall, sound: this.#sound };
    const view = aView({ at, calls: this.#calls, hall });
    const layout = { ...usualBoard, speaks: this.#speaks };
    this.#loud.hear(view, layout);
    this.#hear(view, layout);
  }

  async wait(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= 500) {
      await new Promise(setImmediate);
      this.clock.increment(Math.min(500, left));
    }
    await new Promise(setImmediate);
  }

  get highlighted(): string[] {
    return this.announcer.getSnapshot().context.highlighted.map(({ number }) => number);
  }
}

let board: Board;
beforeEach(() => {
  board = new Board({ volume: 80, byTime: quietLunch });
});

test('S13: a call is as loud as the hour bears', async () => {
  board.see(aCall('А001', '3'));
  await board.wait(5_000);
  expect(board.volumes).toEqual([0.8]);
  expect(board.told).toEqual(['begun А001', 'chimed А001', 'spoken А001', 'ended А001']);
});

test('S13: in silent hours there is neither chime nor speech, and the highlight stays its ten seconds', async () => {
  board.clock.increment(2 * 60 * MINUTE + 18 * MINUTE);
  board.see(aCall('А001', '3'));
  await board.wait(5_000);
  expect(board.told).toEqual(['begun А001', 'silent А001', 'silent А001', 'ended А001']);
  expect(board.volumes).toEqual([]);
  expect(board.highlighted).toEqual(['А001']);
  await board.wait(5_000);
  expect(board.highlighted).toEqual([]);
});

test('S13: silent hours begin and end by the centre’s clock while nothing is heard of the server', async () => {
  board.see(aCall('А001', '3'), aCall('А002', '3'));
  board.clock.increment(2 * 60 * MINUTE + 18 * MINUTE);
  await board.wait(8_000);
  expect(board.told).toContain('silent А001');
  board.clock.increment(60 * MINUTE);
  board.announcer.send({ type: 'calls.came', calls: [aCall('А003', '3')] });
  await board.wait(6_000);
  expect(board.told).toContain('spoken А003');
});

test('S13: a call is said as often as the centre has set, never over itself, and then the next one', async () => {
  board = new Board({ repeat: 3 });
  board.see(aCall('А002', '5'), aCall('А001', '3'));
  await board.wait(20_000);
  expect(board.told).toEqual(
    ['А001', 'А002'].flatMap((number) => [
      `begun ${number}`,
      `chimed ${number}`,
      ...[1, 2, 3].map(() => `spoken ${number}`),
      `ended ${number}`,
    ]),
  );
});

/** Until the first saying is over and the second has not begun. */
const saidOnce = async (): Promise<void> => {
  board.see(aCall('А001', '3'));
  await expect.poll(() => board.told.at(-1)).toBe('spoken А001');
};

test('C5, S13: a call that was undone is not said again', async () => {
  board = new Board({ repeat: 3 });
  await saidOnce();
  board.seeOnly();
  await board.wait(10_000);
  expect(board.told).toEqual(['begun А001', 'chimed А001', 'spoken А001', 'ended А001']);
});

test('S13: who has come to the window is not called again, also when she came while others sounded', async () => {
  board = new Board({ repeat: 3 });
  const next = aCall('А002', '5');
  await saidOnce();
  board.seeOnly({ ...next, state: 'serving' }, { ...aCall('А001', '3'), state: 'serving' });
  await board.wait(20_000);
  expect(board.told.filter((told) => told.startsWith('spoken'))).toEqual([
    'spoken А001',
    'spoken А002',
  ]);
});

test('S13: a voice that hangs is waited for once, not as often as the call would be said', async () => {
  board = new Board({ repeat: 3 }, true, () => new Promise(() => undefined));
  board.see(aCall('А001', '3'));
  await board.wait(40_000);
  expect(board.told).toEqual(['begun А001', 'chimed А001', 'unspoken А001', 'ended А001']);
});

test('S13: in silent hours nothing is repeated either', async () => {
  board = new Board({ repeat: 3, byTime: quietLunch });
  board.clock.increment(2 * 60 * MINUTE + 18 * MINUTE);
  board.see(aCall('А001', '3'));
  await board.wait(5_000);
  expect(board.told).toEqual(['begun А001', 'silent А001', 'silent А001', 'ended А001']);
});

test('S12: a board that does not speak shows the call in silence', async () => {
  board = new Board({}, false);
  board.see(aCall('А001', '3'));
  await board.wait(5_000);
  expect(board.told).toEqual(['begun А001', 'silent А001', 'silent А001', 'ended А001']);
  expect(board.highlighted).toEqual(['А001']);
});

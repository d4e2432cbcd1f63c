import type { CentreId, DeviceId, Instant } from '@cherha/shared/domain/ids.ts';
import {
  at,
  called,
  dayBegan,
  issued,
  setUp,
  smallDesks,
  taken,
  withRules,
} from '@cherha/shared/testing/builders.ts';
import { plainRules } from '@cherha/shared/testing/builders.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openCentre } from './centre.ts';
import { openDatabase } from './store/database.ts';
import { sqliteEventLog } from './store/sqlite-event-log.ts';
import { LOOK_AGAIN_MS, ticking } from './ticking.ts';

beforeEach(
  () => void vi.useFakeTimers({ now: at(2), toFake: ['setTimeout', 'clearTimeout', 'Date'] }),
);
afterEach(() => void vi.useRealTimers());

const c1 = 'c1' as CentreId;
const clock = () => Date.now() as Instant;
const comeSeconds = 120;

/** Two minutes to come, and П001 was called at 10:02. */
async function aCall() {
  const log = sqliteEventLog(openDatabase(':memory:'));
  const rules = withRules({ calls: { ...plainRules.calls, comeSeconds } });
  const events = [
    ...setUp(),
    rules,
    dayBegan(at(0)),
    issued('П001', at(0)),
    taken('1', 'oksana', at(1)),
    called('П001', '1', 'oksana', at(2)),
  ];
  await log.append(c1, 0, [{ commandId: 'what-had-happened', actor: 'setup', events }]);
  return log;
}

async function running(log: Awaited<ReturnType<typeof aCall>>) {
  const mailbox = await openCentre({ log, centreId: c1, clock });
  const happened: string[] = [];
  mailbox.onChange((_, events) => happened.push(...events.map(({ type }) => type)));
  const days: string[] = [];
  const ticks = ticking({
    mailbox,
    clock,
    onNewDay: (today) => days.push(today),
    onTrouble: (_, cause) => expect(cause).toBeUndefined(),
  });
  return { mailbox, ticks, happened, days };
}

test('C6: who does not come in time is a no-show without a press', async () => {
  const { ticks, happened } = await running(await aCall());
  await vi.advanceTimersByTimeAsync((comeSeconds - 1) * 1_000);
  expect(happened).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_100);
  await vi.waitFor(() => expect(happened).toEqual(['noShowMarked']));
  await ticks.stop();
});

test('C6: what came due while the server was down happens when it is back', async () => {
  const log = await aCall();
  vi.setSystemTime(at(30));
  const { ticks, happened } = await running(log);
  await vi.advanceTimersByTimeAsync(100);
  await vi.waitFor(() => expect(happened).toEqual(['noShowMarked']));
  await ticks.stop();
});

test('C6: a clock that was set forward is noticed at the next look', async () => {
  const { ticks, happened } = await running(await aCall());
  vi.setSystemTime(at(60));
  await vi.advanceTimersByTimeAsync(LOOK_AGAIN_MS);
  await vi.waitFor(() => expect(happened).toEqual(['noShowMarked']));
  await ticks.stop();
});

test('C6: a hall in which something happens all the time does not keep the clock from ringing', async () => {
  const { mailbox, ticks, happened } = await running(await aCall());
  await vi.advanceTimersByTimeAsync((comeSeconds - 1) * 1_000);
  for (let i = 0; i < 100; i++) {
    await vi.advanceTimersByTimeAsync(20);
    const command = { type: 'reportPrinter', printer: busy(i) } as const;
    const asked = { commandId: `printer-report-${String(i).padStart(3, '0')}`, command };
    await mailbox.handle(asked, { kind: 'kiosk', deviceId: 'k1' as DeviceId });
    // The listeners hear of it in a turn of the loop of its own.
    await new Promise((told) => setImmediate(told));
  }
  expect(happened).toContain('noShowMarked');
  await ticks.stop();
});

const busy = (i: number) => ({ state: 'ready', paper: i % 2 ? 'near-end' : 'enough' }) as const;

test('V5, B5, K4: a new day is told once, soon after midnight, though nobody comes', async () => {
  const { ticks, days } = await running(await aCall());
  vi.setSystemTime(at(14 * 60 - 1));
  await vi.advanceTimersByTimeAsync(LOOK_AGAIN_MS);
  expect(days).toEqual([]);
  await vi.advanceTimersByTimeAsync(30_000 + 2 * LOOK_AGAIN_MS);
  expect(days).toEqual(['2026-03-10']);
  await ticks.stop();
});

test('what is stopped asks nothing any more', async () => {
  const { ticks, happened } = await running(await aCall());
  await ticks.stop();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(happened).toEqual([]);
});

test('D7, N4: a clock that was set back into a planned break is not asked again and again', async () => {
  const log = sqliteEventLog(openDatabase(':memory:'));
  const breaks = [{ from: '10:30', until: '10:40' }] as never;
  const desks = smallDesks.map((desk) => ({ ...desk, breaks }));
  const events = [
    ...setUp(),
    { type: 'desksSet', at: at(0), desks } as const,
    dayBegan(at(0)),
    taken('1', 'oksana', at(45)),
  ];
  await log.append(c1, 0, [{ commandId: 'what-had-happened', actor: 'setup', events }]);
  vi.setSystemTime(at(35));
  const { mailbox, ticks, happened } = await running(log);
  const handle = vi.spyOn(mailbox, 'handle');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(handle.mock.calls.length).toBeGreaterThan(0);
  expect(handle.mock.calls.length).toBeLessThan(8);
  expect(happened).toEqual([]);
  await ticks.stop();
});

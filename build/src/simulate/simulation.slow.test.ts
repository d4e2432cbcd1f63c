import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type RunningServer } from '@cherha/queue-server/src/server.ts';
import { CannotStart } from '@cherha/queue-server/src/server-options.ts';
import type { Centre } from '@cherha/shared/domain/centre.ts';
import { everything } from '@cherha/shared/domain/shelf.ts';
import { afterEach, expect, test } from 'vitest';
import { sampleCentre } from '../sample-centre/sample-centre.ts';
import { readSimulateOptions } from './options.ts';
import { simulate } from './simulation.ts';

const PATIENT = { timeout: 180_000 };

let running: RunningServer | undefined;
let dataDir: string | undefined;
afterEach(async () => {
  await running?.close();
  if (dataDir !== undefined) rmSync(dataDir, { recursive: true });
  running = dataDir = undefined;
});

async function aServer(sample?: typeof sampleCentre): Promise<RunningServer> {
  dataDir = mkdtempSync(join(tmpdir(), 'cherha-simulated-'));
  running = await startServer({ dataDir, port: 0, ...(sample && { sample }) });
  return running;
}

const optionsOf = (...said: string[]) =>
  readSimulateOptions(['--speed', '5000', '--seed', '11', ...said]);

/** How many tickets ended in each way, as the server itself knows it. */
function fatesIn({ tickets }: Centre): Record<string, number> {
  const fates: Record<string, number> = {};
  for (const ticket of everything(tickets)) {
    const fate = ticket.status === 'finished' ? ticket.outcome : 'here';
    fates[fate] = (fates[fate] ?? 0) + 1;
  }
  return fates;
}

/** Nobody sits at a window, and nothing of a hard day goes on. */
function expectInOrder({ deskNow, hardDay }: Centre): void {
  for (const { operator, tickets } of Object.values(deskNow)) {
    expect(operator).toBeUndefined();
    expect(tickets).toEqual([]);
  }
  expect(hardDay).toMatchObject({ airRaid: undefined, off: {} });
}

const none = { served: 0, 'no-show': 0, cancelled: 0, unserved: 0, here: 0 };

test(
  'a day of a whole centre ends as its own server knows it, and nothing is broken',
  PATIENT,
  async () => {
    const lines: string[] = [];
    let state: Centre | undefined;
    const { plan, summary } = await simulate(optionsOf('--visitors', '40'), {
      say: (line) => lines.push(line),
      onEnd: ({ mailbox }) => (state = mailbox.state()),
    });
    if (!state) throw new Error('nobody looked');
    expect(summary.fates).toEqual({ ...none, ...fatesIn(state) });
    expect(summary.issued).toBe(state.tickets.size);
    expect(summary.broken).toEqual([]);
    expect(summary.answered).toBe(summary.asked);
    expect(summary.fates.served).toBeGreaterThan(plan.visitors.length / 2);
    for (const type of ['airRaidBegan', 'allClearGiven', 'breakEnded', 'bookingMade'] as const)
      expect(summary.happened[type], type).toBeGreaterThan(0);
    expect(summary.happened.servicesSwitchedOn).toBe(summary.happened.servicesSwitchedOff);
    expect(lines.join('\n')).toMatch(/AIR RAID[^]*ALL CLEAR[^]*POWER CUT[^]*power is back/);
    expectInOrder(state);
  },
);

test('a day that is ended in an air raid leaves the centre in order', PATIENT, async () => {
  let goHome = (): void => {};
  let state: Centre | undefined;
  const { summary, endedAt, plan } = await simulate(optionsOf('--visitors', '40'), {
    say: (line) => line.includes('AIR RAID') && goHome(),
    onStart: (end) => (goHome = end),
    onEnd: ({ mailbox }) => (state = mailbox.state()),
  });
  if (!state) throw new Error('nobody looked');
  expect(endedAt).toBeLessThan(plan.airRaid.allClearAt);
  expect(summary.broken).toEqual([]);
  expect(summary.fates).toEqual({ ...none, ...fatesIn(state) });
  expectInOrder(state);
});

test(
  'a day in a running training centre leaves nobody signed in and no kiosk behind',
  PATIENT,
  async () => {
    const server = await aServer(sampleCentre);
    const options = optionsOf('--visitors', '15', '--url', server.url, '--quiet');
    const { summary } = await simulate(options, { say: () => {} });
    expect(summary.broken).toEqual([]);
    expect(summary.issued).toBe(server.mailbox.state().tickets.size);
    expect(summary.fates.served).toBeGreaterThan(0);
    expectInOrder(server.mailbox.state());
    expect(server.people.sessions.holding().size).toBe(0);
    expect(server.people.devices.holding().size).toBe(0);
  },
);

test(
  'a real centre is left alone, and so is an address where nobody answers',
  PATIENT,
  async () => {
    const { url, mailbox, close } = await aServer();
    const simulated = () => simulate(optionsOf('--url', url), { say: () => {} });
    await expect(simulated()).rejects.toThrow(/real centre/);
    expect(mailbox.state().version).toBe(0);
    await close();
    await expect(simulated()).rejects.toThrow(CannotStart);
    await expect(simulated()).rejects.toThrow(/nobody answers/);
  },
);

import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { agentThere, pageLost } from './page-watch.ts';

let agent: Server;
let page: string;
let answers: (number | 'away')[];
let asked: number;

beforeEach(async () => {
  [answers, asked] = [[], 0];
  agent = createServer((_request, reply) => {
    const pages = answers[Math.min(asked++, answers.length - 1)];
    if (pages === 'away') reply.destroy();
    else reply.end(JSON.stringify({ pages }));
  }).listen(0, '127.0.0.1');
  await once(agent, 'listening');
  const address = agent.address();
  page = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
});
afterEach(() => void agent.close());

test('the browser waits for the agent', async () => {
  answers = ['away', 'away', 0];
  await agentThere({ page, lookMs: 1 });
  expect(asked).toBe(3);
});

test('who is told to stop waits for no agent', async () => {
  answers = ['away'];
  const stop = new AbortController();
  const waiting = agentThere({ page, lookMs: 1_000_000 }, stop.signal);
  await expect.poll(() => asked).toBeGreaterThan(0);
  stop.abort();
  await waiting;
});

test('a page is lost after it was away for as long as it may be, not by one look', async () => {
  answers = [1, 0, 0, 1, 0, 0, 0];
  await pageLost({ page, lookMs: 1, patienceMs: 3 });
  expect(asked).toBe(7);
});

test('an agent that is away says nothing of the page', async () => {
  answers = [0, 'away', 0, 'away', 0, 0];
  await pageLost({ page, lookMs: 1, patienceMs: 2 });
  expect(asked).toBe(6);
});

import { join } from 'node:path';
import type { Event } from '@cherha/shared/domain/events.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import type { Answer } from '@cherha/shared/protocol/messages.ts';
import { openDatabase } from '@cherha/queue-server/src/store/database.ts';
import type { Socket } from 'socket.io-client';
import { benchServices } from './bench-centre.ts';
import { closeAll, connected, deviceToken, manyConnected } from './clients.ts';
import { median, note, percentile, say } from './figures.ts';

const ROUNDS = 3;
/** So many wait all the time; each further ticket is given back before the next one is asked for. */
const WAITING = 60;
const ASKED: Readonly<Record<number, number>> = { 1: 400, 10: 1_000, 64: 2_560 };

/**
 * A durable ticket over Socket.IO while sixty wait at nine windows, against a bare echo and a bare
 * commit on the same disk. Timed is the issue alone; the throughput counts its giving back, too.
 */
export async function benchIssue(queue: string, bare: string, dataDir: string): Promise<void> {
  const token = await deviceToken(queue, 'kiosk');
  const commit = bareCommit(dataDir);
  const crowd = await connected(`${queue}/kiosk`, { token });
  for (let n = 0; n < WAITING; n++) await answered(crowd, issuing(n));
  crowd.disconnect();
  for (const [clients, asked] of Object.entries(ASKED).map(
    ([n, times]) => [Number(n), times] as const,
  )) {
    const kiosks = await manyConnected(clients, () => connected(`${queue}/kiosk`, { token }));
    const echoes = await manyConnected(clients, () => connected(bare));
    const rounds: { echo: Load; issue: Load; commitMs: number }[] = [];
    for (let round = 0; round < ROUNDS; round++)
      rounds.push({
        echo: await load(echoes, asked, echoed),
        issue: await load(kiosks, asked, issued),
        commitMs: commit.p50(200),
      });
    closeAll([...kiosks, ...echoes]);
    const of = (figure: (round: (typeof rounds)[number]) => number): number =>
      median(rounds.map(figure));
    const echoMs = of(({ echo }) => echo.p50);
    const commitMs = of(({ commitMs: ms }) => ms);
    const issueMs = of(({ issue }) => issue.p50);
    say(`issue_p50_${clients}_clients_over_echo_plus_commit`, issueMs / (echoMs + commitMs));
    say(
      `issue_throughput_${clients}_clients_over_echo`,
      of(({ issue }) => issue.perSecond) / of(({ echo }) => echo.perSecond),
    );
    note(
      `${clients} clients: issue p50 ${issueMs.toFixed(2)} ms, p99 ${of(({ issue }) => issue.p99).toFixed(2)} ms, ${of(({ issue }) => issue.perSecond).toFixed(0)}/s; ` +
        `echo p50 ${echoMs.toFixed(2)} ms, ${of(({ echo }) => echo.perSecond).toFixed(0)}/s; commit p50 ${commitMs.toFixed(2)} ms`,
    );
  }
  commit.close();
}

interface Load {
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
}

/** Asks so often, and after each answer does what the next one needs done before, off the clock. */
async function load(sockets: readonly Socket[], times: number, { ask, then }: Turn): Promise<Load> {
  const took: number[] = [];
  let n = 0;
  const began = performance.now();
  await Promise.all(
    sockets.map(async (socket) => {
      while (n < times) {
        const mine = n++;
        const at = performance.now();
        const answer = await ask(socket, mine);
        took.push(performance.now() - at);
        await then(socket, answer);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  return { p50: median(took), p99: percentile(took, 0.99), perSecond: (2 * times) / seconds };
}

interface Turn {
  readonly ask: (socket: Socket, n: number) => Promise<unknown>;
  readonly then: (socket: Socket, answer: unknown) => Promise<unknown>;
}

const issuing = (n: number) => ({
  type: 'issueTicket',
  serviceId: benchServices[n % benchServices.length],
  purpose: 'submit',
  language: 'uk',
});

async function answered(socket: Socket, command: object): Promise<readonly Event[]> {
  const commandId = newCommandId();
  const answer = (await socket.emitWithAck('command', { commandId, command })) as Answer;
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

const issued: Turn = {
  ask: (socket, n) => answered(socket, issuing(n)),
  async then(socket, events) {
    const ticket = (events as readonly Event[]).find(({ type }) => type === 'ticketIssued');
    if (ticket?.type !== 'ticketIssued') throw new Error('no ticket was issued');
    await answered(socket, { type: 'cancelTicket', ticketId: ticket.ticketId });
  },
};

const echo = (socket: Socket, n: number): Promise<unknown> =>
  socket.emitWithAck('echo', { commandId: newCommandId(), command: issuing(n) });

const echoed: Turn = { ask: echo, then: (socket) => echo(socket, 0) };

/** One row of an event's size in one commit, `synchronous=FULL`, on the disk of the bench. */
function bareCommit(dataDir: string) {
  const db = openDatabase(join(dataDir, 'bare.sqlite'));
  db.exec('create table bare (id integer primary key, body text not null)');
  const insert = db.prepare('insert into bare (body) values (?)');
  return {
    p50(times: number): number {
      const took = Array.from({ length: times }, (_, i) => {
        const at = performance.now();
        insert.run(`${i}`.padEnd(400, 'x'));
        return performance.now() - at;
      });
      return median(took);
    },
    close: () => db.close(),
  };
}

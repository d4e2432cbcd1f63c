import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventType } from '@cherha/shared/domain/events.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { ask, newCommandId, type Asked } from '@cherha/shared/protocol/ask.ts';
import type { PeopleView } from '@cherha/shared/protocol/messages.ts';
import { at } from '@cherha/shared/testing/builders.ts';
import type { BoardView } from '@cherha/shared/views/board-view.ts';
import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import type { Socket } from 'socket.io-client';
import { expect } from 'vitest';
import { DATABASE_FILE } from '../data-dir.ts';
import { openDatabase } from '../store/database.ts';
import { verifyChain } from '../store/verify-chain.ts';
import type { TestServer } from '../testing/running-server.ts';
import { heard, onTheWire } from './on-the-wire.ts';
import {
  clients,
  kiosks,
  operators,
  serverOver,
  type Asker,
  type Client,
  type PreparedCentre,
} from './prepared-centre.ts';
import { seenOnScreens, type Seen } from './seen.ts';
import type { Wish } from './small-wishes.ts';

interface Done {
  readonly who: Asker;
  readonly commandId: string;
  readonly command: object;
  readonly answer: Asked;
}

/** Whoever has been here so long signs in again; a session lasts a little longer. */
const SHIFT_MS = 12 * 3_600_000;

/** Everybody who is connected, what their screens show, and the names that they know each other by. */
export class RealHall {
  #now = 0;
  #signInAt = SHIFT_MS;
  #server!: TestServer;
  readonly #dataDir = mkdtempSync(join(tmpdir(), 'cherha-model-run-'));
  #keys: PreparedCentre['keys'];
  readonly #sockets = new Map<Client, Socket>();
  readonly #desks = new Map<Client, DeskView>();
  #board: BoardView | undefined;
  readonly #staffIds = new Map<string, string>();
  readonly #ticketIds = new Map<string, string>();
  readonly #done: Done[] = [];

  private constructor({ dataDir, keys }: PreparedCentre) {
    this.#keys = keys;
    cpSync(dataDir, this.#dataDir, { recursive: true });
  }

  static async open(prepared: PreparedCentre): Promise<RealHall> {
    const hall = new RealHall(prepared);
    await hall.#start();
    return hall;
  }

  /** The same envelope so many times at once: every answer is the same. */
  async ask(who: Asker, wish: Wish, times = 1): Promise<string> {
    const commandId = newCommandId();
    const command = onTheWire(wish, {
      ticketId: (number) => this.#ticketIds.get(number) ?? 'none',
      staffId: (login) => this.#staffIds.get(login) ?? 'none',
    });
    const sent = Array.from({ length: times }, () =>
      ask(this.#socket(who), command, { commandId }),
    );
    const [answer, ...others] = (await Promise.all(sent)) as [Asked, ...Asked[]];
    for (const other of others) expect(other).toEqual(answer);
    if (answer.ok && answer.value.length > 0) {
      this.#done.push({ who, commandId, command, answer });
      for (const event of answer.value)
        if (event.type === 'ticketIssued') this.#ticketIds.set(event.number, event.ticketId);
    }
    return heard(answer);
  }

  /** T4: what was answered once is answered so for ever. */
  async askAgain(nth: number): Promise<void> {
    const one = this.#done[nth % this.#done.length];
    if (!one) return;
    const { who, commandId, command, answer } = one;
    expect(await ask(this.#socket(who), command, { commandId })).toEqual(answer);
  }

  /** The clock goes on, and is looked at as the server does by itself; whoever comes then sees it. */
  async passTime(ms: number): Promise<void> {
    this.#now += ms;
    if (this.#now >= this.#signInAt) await this.#signIn();
    const envelope = { commandId: newCommandId(), command: { type: 'passTime' } } as const;
    expect((await this.#server.mailbox.handle(envelope, { kind: 'clock' })).ok).toBe(true);
    // A view is sent when something happens; that time has passed is no event.
    await Promise.all([...operators, 'board' as const].map((client) => this.reconnect(client)));
  }

  /** What the screens show once they have heard of everything; every operator sees the same. */
  async seen(): Promise<Seen> {
    await until(() => this.#isCurrent());
    const loginOf = (id: string) =>
      operators.find((login) => this.#staffIds.get(login) === id) ?? id;
    const [first, ...others] = operators.map((login) =>
      seenOnScreens(this.#desks.get(login) as DeskView, this.#board as BoardView, loginOf),
    ) as [Seen, ...Seen[]];
    for (const other of others) expect(other).toEqual(first);
    return first;
  }

  /** How often something has happened because somebody asked. */
  happened(type: EventType): number {
    const events = this.#done.flatMap(({ answer }) => (answer.ok ? answer.value : []));
    return events.filter((event) => event.type === type).length;
  }

  async reconnect(client: Client): Promise<void> {
    this.#socket(client).disconnect();
    await this.#join(client);
  }

  async restart(meanwhile: () => void = () => {}): Promise<void> {
    await this.#stop();
    meanwhile();
    await this.#start();
  }

  /** The story alone, without the short cut, makes the same centre; and nobody has changed it. */
  tellAgain(): Promise<void> {
    return this.restart(() => {
      const db = openDatabase(join(this.#dataDir, DATABASE_FILE));
      expect(db.prepare('delete from snapshot').run().changes).toBe(1);
      expect(verifyChain(db).whole).toBe(true);
      db.close();
    });
  }

  async end(): Promise<void> {
    await this.#stop();
    rmSync(this.#dataDir, { recursive: true, force: true });
  }

  async #start(): Promise<void> {
    this.#server = await serverOver(this.#dataDir, () => this.#clock());
    await Promise.all(clients.map((client) => this.#join(client)));
    await until(() => this.#staffIds.size === operators.length);
  }

  async #signIn(): Promise<void> {
    this.#signInAt = this.#now + SHIFT_MS;
    for (const login of operators)
      this.#keys = { ...this.#keys, [login]: { cookie: await this.#server.signIn(login) } };
  }

  async #stop(): Promise<void> {
    for (const socket of this.#sockets.values()) socket.disconnect();
    await this.#server.close();
  }

  async #join(client: Client): Promise<void> {
    const socket = this.#server.join(namespaceOf(client), this.#keys[client]);
    this.#sockets.set(client, socket);
    this.#desks.delete(client);
    if (client === 'board') this.#board = undefined;
    socket.on('view', (view: BoardView | DeskView | PeopleView) => {
      if (view.view === 'board') this.#board = view;
      if (view.view === 'desk') this.#desks.set(client, view);
      if (view.view === 'people') this.#staffIds.set(client, view.me.id);
    });
    await until(() => socket.connected);
  }

  /** Between midnight and the first command a view is one event ahead: the day is new already. */
  #isCurrent(): boolean {
    const { version } = this.#server.mailbox.state();
    const views = [this.#board, ...operators.map((login) => this.#desks.get(login))];
    return views.every(
      (view) =>
        view?.at === this.#clock() && (view.version === version || view.version === version + 1),
    );
  }

  #clock(): Instant {
    return (at(0) + this.#now) as Instant;
  }

  #socket(client: Client): Socket {
    return this.#sockets.get(client) as Socket;
  }
}

const until = (condition: () => boolean): Promise<void> =>
  expect.poll(condition, { interval: 2, timeout: 20_000 }).toBe(true);

function namespaceOf(client: Client): '/kiosk' | '/desk' | '/board' {
  if (client === 'board') return '/board';
  return kiosks.some((kiosk) => kiosk === client) ? '/kiosk' : '/desk';
}

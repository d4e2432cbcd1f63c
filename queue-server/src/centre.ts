import { randomInt } from 'node:crypto';
import { newCentre, type Centre } from '@cherha/shared/domain/centre.ts';
import type { Actor, Command, Given } from '@cherha/shared/domain/commands.ts';
import { decide } from '@cherha/shared/domain/decide.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import { evolve } from '@cherha/shared/domain/evolve.ts';
import type { CentreId, DeviceId, Instant, StaffId, TicketId } from '@cherha/shared/domain/ids.ts';
import { err, ok } from '@cherha/shared/domain/result.ts';
import { frozen, thawed } from '@cherha/shared/domain/snapshot.ts';
import type { Answer, Envelope } from '@cherha/shared/protocol/messages.ts';
import { TICKET_ID_LENGTH, ticketSigns } from '@cherha/shared/protocol/ticket-id.ts';
import type { ActorMark, Entry, EventLog } from './store/event-log.ts';

/** One centre's mailbox: commands go in one after another, events come out once they are stored. */
export interface CentreMailbox {
  /** Always answers; what an envelope made happen is its answer for ever. */
  handle(envelope: Envelope<Command>, actor: Actor): Promise<Answer>;
  /** The centre as it is stored. */
  state(): Centre;
  /** Told after each commit, when those who asked have been answered. Gives back how to stop. */
  onChange(listener: (after: Centre, events: readonly Event[]) => void): () => void;
  /** Finishes what it has begun, answers the rest with `server-closing`, keeps a snapshot. */
  close(): Promise<void>;
}

export interface CentreOptions {
  readonly log: EventLog;
  readonly centreId: CentreId;
  readonly clock?: () => Instant;
  readonly newTicketId?: () => TicketId;
  /** The kiosks that are on the wire. */
  readonly kiosksHere?: () => readonly DeviceId[];
  /** The kiosks that belong to the centre. */
  readonly kiosksPaired?: () => readonly DeviceId[];
  /** The staff of the centre who may work at a window. */
  readonly operators?: () => readonly StaffId[];
  /** How long a commit took, in milliseconds, and how many commands shared it. */
  readonly onCommit?: (ms: number, commands: number) => void;
  /** A bug or a failing disk: caught here once, told here once. */
  readonly onTrouble?: (
    what: 'command' | 'append' | 'listener' | 'snapshot',
    cause: unknown,
  ) => void;
}

interface Pending {
  readonly envelope: Envelope<Command>;
  readonly actor: Actor;
  readonly answer: (answer: Answer) => void;
}

const COMMANDS_IN_A_COMMIT = 128;
const TRIES = 3;
/** A snapshot costs as much as the day is long, so it is taken the more rarely the longer it is. */
const EVENTS_BETWEEN_SNAPSHOTS = 1_000;

export async function openCentre(options: CentreOptions): Promise<CentreMailbox> {
  const { log, centreId, clock = now, newTicketId = randomTicketId } = options;
  const { onCommit, onTrouble = () => {} } = options;
  const listeners = new Set<(after: Centre, events: readonly Event[]) => void>();
  let centre = await remembered(log, centreId);
  let snapshotAt = centre.version;
  let inbox: Pending[] = [];
  let working: Promise<void> | undefined;
  let closing = false;

  /** Whatever arrives in one turn of the event loop is decided in order and stored in one commit. */
  async function work(): Promise<void> {
    await turnOfTheLoop();
    while (inbox.length > 0) {
      const batch = inbox.slice(0, COMMANDS_IN_A_COMMIT);
      inbox = inbox.slice(COMMANDS_IN_A_COMMIT);
      await settle(batch);
    }
    working = undefined;
  }

  /** What cannot be stored together is tried alone, so that one bad command harms nobody else. */
  async function settle(batch: readonly Pending[]): Promise<void> {
    for (let tried = 1; tried <= TRIES; tried++) {
      try {
        if (await committed(batch)) return;
        centre = await caughtUp(log, centreId, centre);
      } catch (cause) {
        onTrouble('append', cause);
      }
    }
    if (batch.length > 1) for (const one of batch) await settle([one]);
    else for (const { answer } of batch) answer(err('server-fault'));
  }

  /** Save, then answer, then tell. False when another writer was first. */
  async function committed(batch: readonly Pending[]): Promise<boolean> {
    const ids = batch.map(({ envelope }) => envelope.commandId);
    const known = await log.causedBy(centreId, ids);
    const { after, entries, answers } = decided(batch, known);
    if (entries.length > 0) {
      const began = performance.now();
      const stored = await log.append(centreId, centre.version, entries);
      if (!stored.ok) return false;
      onCommit?.(performance.now() - began, entries.length);
      centre = after;
    }
    for (const [i, { answer }] of batch.entries()) answer(answers[i] ?? err('server-fault'));
    if (entries.length > 0)
      setImmediate(
        tell,
        after,
        entries.flatMap((entry) => entry.events),
      );
    return true;
  }

  /** Looked up only where a command names a kiosk, or one of the staff. */
  function named({ type }: Command): Pick<Given, 'kiosksHere' | 'kiosksPaired' | 'operators'> {
    if (type === 'openDesk') return { operators: options.operators?.() ?? [] };
    if (type === 'reprintTicket' || type === 'printChecklist')
      return { kiosksHere: options.kiosksHere?.() ?? [] };
    const isSwitch = type === 'switchKioskOff' || type === 'switchKioskOn';
    return isSwitch ? { kiosksPaired: options.kiosksPaired?.() ?? [] } : {};
  }

  function decided(batch: readonly Pending[], known: ReadonlyMap<string, Entry>) {
    const made = new Map(known);
    const entries: Entry[] = [];
    let after = centre;
    const answers = batch.map(({ envelope: { commandId, command }, actor }): Answer => {
      const mark = markOf(actor);
      const before = made.get(commandId);
      if (before) return before.actor === mark ? ok(before.events) : err('command-id-taken');
      try {
        const decision = decide(after, command, {
          now: clock(),
          newTicketId: newTicketId(),
          actor,
          ...named(command),
        });
        if (!decision.ok || decision.value.length === 0) return decision;
        const entry: Entry = { commandId, actor: mark, events: decision.value };
        after = decision.value.reduce(evolve, after);
        made.set(commandId, entry);
        entries.push(entry);
        return decision;
      } catch (bug) {
        onTrouble('command', bug);
        return err('server-fault');
      }
    });
    return { after, entries, answers };
  }

  function tell(after: Centre, events: readonly Event[]): void {
    for (const listener of listeners) {
      try {
        listener(after, events);
      } catch (bug) {
        onTrouble('listener', bug);
      }
    }
    if (after.version - snapshotAt > EVENTS_BETWEEN_SNAPSHOTS + 2 * after.tickets.size)
      void remember();
  }

  async function remember(): Promise<void> {
    const { version } = centre;
    if (version === snapshotAt) return;
    snapshotAt = version;
    try {
      await log.keepSnapshot(centreId, { version, centre: frozen(centre) });
    } catch (cause) {
      onTrouble('snapshot', cause);
    }
  }

  return {
    handle(envelope, actor) {
      if (closing) return Promise.resolve(err('server-closing'));
      return new Promise((answer) => {
        inbox.push({ envelope, actor, answer });
        working ??= work();
      });
    },
    state: () => centre,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      closing = true;
      await working;
      await remember();
    },
  };
}

const remembered = async (log: EventLog, centreId: CentreId): Promise<Centre> => {
  const snapshot = await log.latestSnapshot(centreId);
  return caughtUp(log, centreId, snapshot ? thawed(snapshot.centre) : newCentre);
};

async function caughtUp(log: EventLog, centreId: CentreId, from: Centre): Promise<Centre> {
  let centre = from;
  for await (const event of log.read(centreId, from.version)) centre = evolve(centre, event);
  return centre;
}

const markOf = (actor: Actor): ActorMark => {
  switch (actor.kind) {
    case 'kiosk':
      return `kiosk:${actor.deviceId}`;
    case 'buttons':
      return `buttons:${actor.deviceId}`;
    case 'staff':
      return `staff:${actor.staffId}`;
    case 'visitor':
      return `visitor:${actor.ticketId}`;
    case 'clock':
    case 'setup':
      return actor.kind;
  }
};

const now = (): Instant => Date.now() as Instant;
const turnOfTheLoop = (): Promise<void> => new Promise((go) => setImmediate(go));

const randomTicketId = (): TicketId =>
  Array.from({ length: TICKET_ID_LENGTH }, () => ticketSigns[randomInt(ticketSigns.length)]).join(
    '',
  ) as TicketId;

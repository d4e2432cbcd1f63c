import { io, type Socket } from 'socket.io-client';
import type { KioskPrinter, PrintOutcome } from '@cherha/shared/domain/printing.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import { AGENT_PATH, type AskedOfAgent, type ToldByAgent } from './agent-protocol.ts';
import type { Devices, DevicesAbout } from './contract.ts';
import { outboxOver, type OutboxQuestion } from './outbox/outbox.ts';
import type { Slip } from './parse-slip.ts';
import { serviceOver } from './service/service.ts';
import { watched } from './watched.ts';

/** How long a page waits, in milliseconds. */
export interface Patience {
  /** For an agent that is not there: until then nobody says so, and nothing was sent. */
  readonly away: number;
  /** For the answer to a print that was sent; longer than the agent ever takes. */
  readonly print: number;
}
const usualPatience: Patience = { away: 3_000, print: 27_000 };

export type AgentDevices = Devices & { close(): void };

/**
 * The devices of this machine through its agent, for a page in a plain browser. Never throws: an
 * agent that is away is a fault of the printer like any other.
 */
export function agentDevices(url: string, patience: Patience = usualPatience): AgentDevices {
  const socket: Socket<ToldByAgent, AskedOfAgent> = io(url, {
    path: AGENT_PATH,
    transports: ['websocket'],
    reconnectionDelay: 300,
    reconnectionDelayMax: 2_000,
    forceNew: true,
  });
  const printer = watched<KioskPrinter>();
  const prints = new Set<Print>();
  let agent: string | undefined;
  const unreachable = (): void => printer.set(UNREACHABLE);
  // A page is often there before its agent: until one has answered or is overdue, nothing is known.
  const overdue = setTimeout(unreachable, patience.away);
  const away = (): void => {
    if (agent !== undefined || printer.value) unreachable();
    agent = undefined;
  };

  socket.on('connect', () => clearTimeout(overdue));
  socket.on('printer', (now) => printer.set(now));
  socket.on('disconnect', away);
  socket.on('connect_error', away);
  socket.on('hello', (instance) => {
    agent = instance;
    for (const print of prints) send(print, instance);
  });

  const send = (print: Print, instance: string): void => {
    // Another agent than the one that got it knows nothing of it: asking again could print twice.
    if (print.sentTo !== undefined && print.sentTo !== instance) return print.answer(FAILED);
    if (print.sentTo === undefined) print.waitFor(patience.print);
    print.sentTo = instance;
    socket.emit('print', print.jobId, print.slip, (answer) =>
      print.answer(answer.ok ? answer.value : BROKEN),
    );
  };

  const once = (question: OutboxQuestion): Promise<unknown> =>
    socket.timeout(patience.away).emitWithAck('outbox', question);

  const printSlip = (slip: Slip): Promise<PrintOutcome> =>
    new Promise((resolve) => {
      const print = newPrint(slip, (outcome) => {
        prints.delete(print);
        resolve(outcome);
      });
      prints.add(print);
      print.waitFor(patience.away);
      if (agent !== undefined) send(print, agent);
    });

  return {
    printTicket: printSlip,
    printChecklist: printSlip,
    watchPrinter: (listener) => printer.watch(listener),
    outbox: outboxOver(async (question) => {
      for (let tried = 1; tried < TRIES; tried++) {
        const answer: unknown = await once(question).catch(() => undefined);
        if (answer !== undefined) return answer;
      }
      return once(question);
    }),
    testPage: (page) =>
      socket
        .timeout(patience.print)
        .emitWithAck('testPage', page)
        .then(
          (outcomes) => outcomes ?? [BROKEN],
          () => [FAILED],
        ),
    service: serviceOver((question) =>
      socket.timeout(patience.away).emitWithAck('service', question),
    ),
    about: () =>
      socket
        .timeout(patience.away)
        .emitWithAck('about')
        .catch((): DevicesAbout => ({ shell: 'agent', version: '', printer: '' })),
    buttons: () =>
      socket
        .timeout(patience.away)
        .emitWithAck('buttons')
        .catch(() => undefined),
    close() {
      socket.disconnect();
      clearTimeout(overdue);
    },
  };
}

interface Print {
  readonly jobId: string;
  readonly slip: Slip;
  /** The agent that has it, once it was sent. */
  sentTo: string | undefined;
  waitFor(milliseconds: number): void;
  answer(outcome: PrintOutcome): void;
}

function newPrint(slip: Slip, done: (outcome: PrintOutcome) => void): Print {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answer = (outcome: PrintOutcome): void => {
    clearTimeout(timer);
    done(outcome);
  };
  return {
    jobId: newCommandId(),
    slip,
    sentTo: undefined,
    answer,
    waitFor(milliseconds) {
      clearTimeout(timer);
      timer = setTimeout(() => answer(FAILED), milliseconds);
    },
  };
}

/** An agent that was killed between the deed and the answer is started again and answers the same. */
const TRIES = 3;

const UNREACHABLE: KioskPrinter = { state: 'fault', fault: 'unreachable' };
const FAILED: PrintOutcome = { outcome: 'failed', fault: 'unreachable' };
const BROKEN: PrintOutcome = { outcome: 'failed', fault: 'broken' };

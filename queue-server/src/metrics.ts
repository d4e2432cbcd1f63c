import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from '@prometheus-io/client';
import type { Centre } from '@cherha/shared/domain/centre.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import { look } from '@cherha/shared/domain/shelf.ts';
import type { Answer } from '@cherha/shared/protocol/messages.ts';
import type { SpeechNow } from './speech/speech.ts';

/** The figures for Prometheus. None of them knows a person. */
export interface Metrics {
  answered(command: string, answer: Answer, ms: number): void;
  committed(ms: number, commands: number): void;
  happened(after: Centre, events: readonly Event[]): void;
  /** What a voice did; never what it said. */
  spoken(voice: string, outcome: string): void;
  text(): Promise<string>;
}

const FAST = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];
const WAITS = [60, 180, 300, 600, 900, 1_200, 1_800, 2_700, 3_600, 7_200];

export function serverMetrics({
  state,
  connected,
  paired,
  speech,
}: {
  state: () => Centre;
  connected: () => Readonly<Record<string, number>>;
  /** The devices that belong to the centre: nobody mends the printer of one that was sent away. */
  paired: () => ReadonlySet<string>;
  speech: () => SpeechNow | undefined;
}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 20 });

  const tickets = new Counter({
    name: 'cherha_tickets_total',
    help: 'Tickets since the server started, by what became of them.',
    labelNames: ['outcome'] as const,
    registers,
  });
  const prints = new Counter({
    name: 'cherha_prints_total',
    help: 'What became of the paper.',
    labelNames: ['outcome'] as const,
    registers,
  });
  const ratings = new Counter({
    name: 'cherha_ratings_total',
    help: 'How visits were, as visitors said, from 1 to 5, on paper too.',
    labelNames: ['score'] as const,
    registers,
  });
  const wait = new Histogram({
    name: 'cherha_wait_seconds',
    help: 'From a ticket to its first call.',
    buckets: WAITS,
    registers,
  });
  const commit = new Histogram({
    name: 'cherha_commit_seconds',
    help: 'How long a commit takes until it is on the disk.',
    buckets: FAST,
    registers,
  });
  const together = new Counter({
    name: 'cherha_committed_commands_total',
    help: 'Commands that were committed; several may share a commit.',
    registers,
  });
  const command = new Histogram({
    name: 'cherha_command_seconds',
    help: 'From a command received to its answer.',
    labelNames: ['command'] as const,
    buckets: FAST,
    registers,
  });
  const refused = new Counter({
    name: 'cherha_refused_commands_total',
    help: 'Commands refused, by the word.',
    labelNames: ['refusal'] as const,
    registers,
  });
  const spoken = new Counter({
    name: 'cherha_speech_spoken_total',
    help: 'What voices rendered into files since the server started.',
    labelNames: ['voice', 'outcome'] as const,
    registers,
  });
  // A gauge asks when it is read.
  void new Gauge({
    name: 'cherha_speech_phrases',
    help: 'All that may be said in this centre, and how much of it has its sound.',
    labelNames: ['state'] as const,
    registers,
    collect() {
      const now = speech();
      if (!now) return;
      this.set({ state: 'ready' }, now.ready);
      this.set({ state: 'missing' }, now.phrases - now.ready);
    },
  });
  void new Gauge({
    name: 'cherha_waiting',
    help: 'Who waits now.',
    registers,
    collect() {
      this.set(state().waiting.size);
    },
  });
  void new Gauge({
    name: 'cherha_screens_connected',
    help: 'Connected screens by kind.',
    labelNames: ['kind'] as const,
    registers,
    collect() {
      for (const [kind, screens] of Object.entries(connected())) this.set({ kind }, screens);
    },
  });
  void new Gauge({
    name: 'cherha_printers',
    help: 'Ticket printers by state.',
    labelNames: ['state'] as const,
    registers,
    collect() {
      const printers: Record<string, number> = { ready: 0, fault: 0, unknown: 0 };
      const ours = paired();
      for (const [kiosk, { state: one }] of Object.entries(state().printers))
        if (ours.has(kiosk)) printers[one] = (printers[one] ?? 0) + 1;
      for (const [one, so] of Object.entries(printers)) this.set({ state: one }, so);
    },
  });

  function count(after: Centre, event: Event): void {
    if (event.type === 'ticketIssued') tickets.inc({ outcome: 'issued' });
    if (event.type === 'visitFinished') tickets.inc({ outcome: 'served' });
    if (event.type === 'noShowMarked') tickets.inc({ outcome: 'no-show' });
    if (event.type === 'dayBegan') tickets.inc({ outcome: 'unserved' }, event.unserved.length);
    if (event.type === 'printReported') prints.inc({ outcome: event.print.outcome });
    if (event.type === 'visitRated' || event.type === 'questionnaireEntered')
      ratings.inc({ score: event.score });
    if (event.type === 'ticketCalled') {
      const ticket = look(after.tickets, event.ticketId);
      if (ticket) wait.observe((event.at - ticket.issuedAt) / 1000);
    }
  }

  return {
    answered(name, answer, ms) {
      command.observe({ command: name }, ms / 1000);
      if (!answer.ok) refused.inc({ refusal: answer.error });
    },
    committed(ms, commands) {
      commit.observe(ms / 1000);
      together.inc(commands);
    },
    happened(after, events) {
      for (const event of events) count(after, event);
    },
    spoken: (voice, outcome) => spoken.inc({ voice, outcome }),
    text: () => registry.metrics(),
  };
}

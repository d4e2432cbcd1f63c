import type { KioskSwitch } from '@cherha/shared/domain/commands.ts';
import type { PrintOutcome } from '@cherha/shared/domain/printing.ts';
import { defined, type Result } from '@cherha/shared/domain/result.ts';
import { ask, newCommandId, type Asked, type Patience } from '@cherha/shared/protocol/ask.ts';
import { joinCentre, type SocketOf } from '@cherha/shared/protocol/connect.ts';
import type { AboutCentre } from '@cherha/shared/protocol/http.ts';
import { PROTOCOL, type FromKiosk } from '@cherha/shared/protocol/messages.ts';
import type { Speaker } from '@cherha/shared/ui/speech/speaker.ts';
import type { TicketOnPaper } from '@cherha/shared/views/copies-view.ts';
import type { OffTold } from '@cherha/shared/views/own-kiosk-view.ts';
import { checklistSlip } from '@cherha/shared/text/checklist.ts';
import { ticketSlip, type TicketIssued } from '@cherha/shared/text/ticket-slip.ts';
import { deviceToken, keepDeviceToken } from '@cherha/shared/ui/device-pairing/device-token.ts';
import { pairDevice } from '@cherha/shared/ui/device-pairing/pair-device.ts';
import { createActor, fromCallback, fromPromise, type ActorRefFrom } from 'xstate';
import type { Devices } from '../devices/contract.ts';
import type { Watched } from '../devices/watched.ts';
import { joinAccess, type AccessActor } from './access/join-access.ts';
import { followCentre } from './about-centre.ts';
import { accessSeen } from './access/access-machine.ts';
import { assistance } from './assistance.ts';
import { helpHeard } from './help-heard.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { begunCopies, copyPrinting } from './copies.ts';
import type { KioskConfig } from './config.ts';
import type { WorldEvent } from './kiosk-events.ts';
import { kioskMachine } from './kiosk-machine.ts';
import { issueTicket } from './issue-ticket.ts';
import { keepGoing } from './keep-going.ts';
import type { IssueTicket } from './kiosk-setup.ts';
import type {
  AddWish,
  BookedWish,
  ChecklistWish,
  RatingWish,
  WhyNot,
  Wish,
} from './kiosk-visit.ts';
import type { Offer } from './offer.ts';
import { ownId, type OwnId } from './own-id.ts';
import { reportPrint, reportPrinter } from './reports.ts';
import { serviceWords } from './ticket-words.ts';
import { reportState } from './report-state.ts';
import { kioskSeen } from './scene.ts';

/** The machine joined to a real server and real devices. */
export interface World {
  readonly socket: SocketOf<'/kiosk'>;
  readonly actor: ActorRefFrom<typeof kioskMachine>;
  readonly access: AccessActor;
  readonly about: Watched<AboutCentre>;
  /** What the kiosk can offer while the server is away. */
  readonly alone: Watched<Offer | null>;
  /** X7: this kiosk is out of service. */
  readonly off: Watched<OffTold | null>;
  readonly switchKiosk: (command: KioskSwitch) => Promise<Asked>;
  readonly config: KioskConfig;
}

const WARNING_MS = 10_000;
/** Nobody stands longer than this to say how it was. */
const ASKING_MS = 10_000;

export function joinWorld(
  config: KioskConfig,
  first: AboutCentre,
  { devices, speaker }: { devices: Devices; speaker: Speaker },
): World {
  const { server } = config;
  const token = deviceToken('kiosk', server) ?? '';
  const socket = joinCentre('/kiosk', { url: server, token });
  const onConnect = (listener: () => void) => void socket.on('connect', listener);
  const about = followCentre(server, first, onConnect);
  const askServer = (command: FromKiosk, patience: Patience) => ask(socket, command, patience);

  const { outbox } = devices;
  const own = ownId(localStorage, new URL(server, location.href).origin);
  const going = keepGoing({
    outbox,
    own,
    ask: askServer,
    about,
    isConnected: () => socket.connected,
    onConnect,
    onView: (listener) =>
      void socket.on('view', (view) => {
        if (view.view !== 'copies') listener(view);
      }),
  });
  socket.on('view', (view) => {
    if (view.view === 'kiosk') help.seen(view);
    if (view.view === 'copies') printCopies(view);
  });

  const issue = issueTicket({
    ask: askServer,
    outbox: going,
    stands() {
      if (!going.alone.value) return 'with-server';
      return actor.getSnapshot().context.server === 'alone' ? 'alone' : 'either';
    },
    onGiven: going.changed,
  });

  const printPaper = (ticket: TicketOnPaper, copyAt?: Instant): Promise<PrintOutcome> => {
    const centre = defined(going.catalogue(), 'catalogue');
    const service = centre.services.find(({ id }) => id === ticket.serviceId);
    const slip = ticketSlip(ticket, {
      name: centre.centreName,
      timeZone: centre.timeZone,
      service: serviceWords(centre, ticket.serviceId),
      publicUrl: (about.value ?? first).publicUrl,
      ticket: centre.ticket,
      onTicket: service?.onTicket,
      ...(copyAt !== undefined && { copyAt }),
    });
    return devices.printTicket(slip).catch((): PrintOutcome => UNREACHABLE);
  };
  const printCopies = copyPrinting({
    ask: askServer,
    print: ({ ticket, at, first: isFirst }) => printPaper(ticket, isFirst ? undefined : at),
    printChecklist: (asked) => printChecklist(asked).catch(() => UNREACHABLE),
    begun: begunCopies(localStorage),
  });
  /** Reported from here and not by the machine: the visitor may have gone before the paper came. */
  const printTicket = async (ticket: TicketIssued): Promise<PrintOutcome> => {
    const print = await printPaper(ticket);
    void report(ticket, print);
    return print;
  };

  const printChecklist = async ({ serviceId, language }: ChecklistWish): Promise<PrintOutcome> => {
    const centre = defined(going.catalogue(), 'catalogue');
    const service = centre.services.find(({ id }) => id === serviceId);
    const { publicUrl } = about.value ?? first;
    return devices
      .printChecklist(
        checklistSlip(defined(service, 'service'), {
          language,
          centre: centre.centreName,
          publicUrl,
        }),
      )
      .catch((): PrintOutcome => UNREACHABLE);
  };

  const help = assistance({
    place: config.place,
    ask: askServer,
    tell: (now) => actor.send({ type: 'help.told', help: now }),
    onButton: () => access.send({ type: 'access.asked', by: 'callButton' }),
  });
  /** What was given out alone is handed over with its paper, unless it has gone already. */
  async function report({ ticketId, withoutServer }: TicketIssued, print: PrintOutcome) {
    const noted = withoutServer && (await outbox.notePrint(ticketId, print));
    if (noted !== 'kept') await reportPrint(askServer, ticketId, print);
    if (withoutServer) going.changed();
  }

  const actor = createActor(
    kioskMachine.provide({
      actions: { askForHelp: () => help.ask(), cancelHelp: () => help.cancel() },
      actors: {
        issueTicket: fromPromise<IssueTicket, Wish | BookedWish>(({ input }) => issue(input)),
        printTicket: fromPromise<PrintOutcome, TicketIssued>(({ input }) => printTicket(input)),
        printChecklist: fromPromise<PrintOutcome, ChecklistWish>(({ input }) =>
          printChecklist(input),
        ),
        addService: fromPromise<Result<unknown, WhyNot>, AddWish>(
          ({ input: { commandId, ...added } }) =>
            askServer({ type: 'addService', ...added }, { commandId, giveUpMs: ASKING_MS }),
        ),
        cancelTicket: fromPromise<Result<unknown, WhyNot>, TicketIssued>(
          ({ input: { ticketId } }) =>
            askServer({ type: 'cancelTicket', ticketId }, { giveUpMs: ASKING_MS }),
        ),
        rateVisit: fromPromise<Result<unknown, WhyNot>, RatingWish>(
          ({ input: { commandId, ...rating } }) =>
            askServer({ type: 'rateVisit', ...rating }, { commandId, giveUpMs: ASKING_MS }),
        ),
        pairDevice: fromCallback<WorldEvent>(({ sendBack }) =>
          pairWith(server, { socket, own }, (pairing) =>
            sendBack({ type: 'pairing.told', pairing }),
          ),
        ),
      },
      ...(config.idle && { delays: { quiet: config.idle * 1000 - WARNING_MS } }),
    }),
    { input: { newCommandId } },
  );
  actor.start();
  const access = joinAccess({
    config: config.access,
    theme: config.theme ?? 'light',
    speaker,
    language: () => actor.getSnapshot().context.language,
    tellKiosk: (event) => actor.send(event),
  });
  let scene = kioskSeen(actor.getSnapshot()).scene;
  actor.subscribe((snapshot) => {
    const before = scene;
    ({ scene } = kioskSeen(snapshot));
    if (scene !== before) access.send({ type: 'scene.changed' });
  });
  const hearHelp = helpHeard(speaker, () => accessSeen(access.getSnapshot()).mode === 'usual');
  actor.subscribe(({ context }) => hearHelp(context));
  const noteTicket = reportState({
    devices,
    memory: localStorage,
    tell: (state) => {
      if (socket.connected) socket.emit('state', state);
      return socket.connected;
    },
    onConnect,
  });
  actor.subscribe(({ context }) => noteTicket(context.visit.ticket?.at));
  reportPrinter({
    watchPrinter: (listener) => devices.watchPrinter(listener),
    onConnect,
    ask: askServer,
    tell: (printer) => actor.send({ type: 'printer.changed', printer }),
  });
  return {
    socket,
    actor,
    access,
    about,
    alone: going.alone,
    off: going.off,
    switchKiosk: (command) => askServer(command, { giveUpMs: ASKING_MS }),
    config,
  };
}

const UNREACHABLE: PrintOutcome = { outcome: 'failed', fault: 'unreachable' };

/** Shows a code until it is accepted, then comes back with the token. Gives back how to stop. */
function pairWith(
  server: string,
  { socket, own }: { socket: SocketOf<'/kiosk'>; own: OwnId },
  tell: Parameters<typeof pairDevice>[0]['tell'],
): () => void {
  const gone = new AbortController();
  void pairDevice({ kind: 'kiosk', server, tell, signal: gone.signal }).then((token) => {
    if (token === undefined) return undefined;
    own.forget();
    keepDeviceToken('kiosk', token, server);
    socket.auth = { protocol: PROTOCOL, token };
    return socket.disconnect().connect();
  });
  return () => gone.abort();
}

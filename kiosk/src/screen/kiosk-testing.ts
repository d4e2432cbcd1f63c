import type { PrintOutcome } from '@cherha/shared/domain/printing.ts';
import { defined, ok, type Result } from '@cherha/shared/domain/result.ts';
import type { TicketIssued } from '@cherha/shared/text/ticket-slip.ts';
import { createActor, fromCallback, fromPromise, SimulatedClock } from 'xstate';
import { kioskMachine } from './kiosk-machine.ts';
import { kioskSeen } from './scene.ts';
import type { KioskEvent, WorldEvent } from './kiosk-events.ts';
import type { IssueTicket } from './kiosk-setup.ts';
import type {
  AddWish,
  BookedWish,
  ChecklistWish,
  RatingWish,
  WhyNot,
  Wish,
} from './kiosk-visit.ts';
import { issuedTicket } from './sample.ts';

/** A promise whose answer the test gives when it likes. */
interface Asked<Input, Output> {
  readonly input: Input;
  readonly answer: (output: Output) => void;
  readonly fail: () => void;
}

function asking<Input, Output>() {
  const asked: Asked<Input, Output>[] = [];
  const actor = fromPromise<Output, Input>(
    ({ input }) =>
      new Promise((answer, reject) => {
        asked.push({ input, answer, fail: () => reject(new Error('broken')) });
      }),
  );
  return { asked, actor };
}

/** The real machine with a clock and a world that the test moves by hand. */
export function aKiosk() {
  const clock = new SimulatedClock();
  const wishes = asking<Wish | BookedWish, IssueTicket>();
  const papers = asking<TicketIssued, PrintOutcome>();
  const checklists = asking<ChecklistWish, PrintOutcome>();
  const cancels = asking<TicketIssued, Result<unknown, WhyNot>>();
  const additions = asking<AddWish, Result<unknown, WhyNot>>();
  const ratings = asking<RatingWish, Result<unknown, WhyNot>>();
  let pairings = 0;
  let ids = 0;
  const calls: ('ask' | 'cancel')[] = [];
  const actor = createActor(
    kioskMachine.provide({
      actions: { askForHelp: () => calls.push('ask'), cancelHelp: () => calls.push('cancel') },
      actors: {
        issueTicket: wishes.actor,
        printTicket: papers.actor,
        addService: additions.actor,
        cancelTicket: cancels.actor,
        printChecklist: checklists.actor,
        rateVisit: ratings.actor,
        pairDevice: fromCallback<WorldEvent>(({ sendBack }) => {
          pairings += 1;
          sendBack({
            type: 'pairing.told',
            pairing: { state: 'waiting', code: `CODE0${pairings}` },
          });
        }),
      },
    }),
    { clock, input: { newCommandId: () => `command-${(ids += 1)}` } },
  ).start();

  const seen = () => kioskSeen(actor.getSnapshot());
  const send = (...events: KioskEvent[]): void => {
    for (const event of events) actor.send(event);
  };
  const wish = (n = 0) => defined(wishes.asked[n], `wish ${n}`) as Asked<Wish, IssueTicket>;
  const paper = (n = 0) => defined(papers.asked[n], `paper ${n}`);
  return {
    send,
    seen,
    scene: () => seen().scene,
    visit: () => seen().context.visit,
    pass: (seconds: number) => clock.increment(seconds * 1000),
    wish,
    paper,
    wishes: wishes.asked,
    papers: papers.asked,
    additions: additions.asked,
    cancels: cancels.asked,
    checklists: checklists.asked,
    ratings: ratings.asked,
    /** What was asked for help. */
    calls,
    open: () => send({ type: 'server.changed', server: 'open' }),
    /** Two touches: a frequent service, and what for. */
    choose: () =>
      send(
        { type: 'service.chosen', serviceId: issuedTicket.serviceId },
        { type: 'purpose.chosen', purpose: 'submit' },
      ),
    issue: () => wish().answer(ok(issuedTicket)),
  };
}

import type { PrintOutcome } from '@cherha/shared/domain/printing.ts';
import { isWholeCode } from '@cherha/shared/domain/booking.ts';
import { phoneNumber } from '@cherha/shared/protocol/phone.ts';
import type { BookingId } from '@cherha/shared/domain/ids.ts';
import { defined, type Result } from '@cherha/shared/domain/result.ts';
import type { TicketIssued } from '@cherha/shared/text/ticket-slip.ts';
import { assign, fromCallback, fromPromise, setup } from 'xstate';
import type { KioskEvent, WorldEvent } from './kiosk-events.ts';
import {
  forNextService,
  isBooked,
  isTicketNumber,
  mayAddService,
  mayCancel,
  mayRepeat,
  newVisit,
  withTicketAlone,
  type AddWish,
  type BookedWish,
  type ChecklistWish,
  type KioskContext,
  type Leg,
  type RatingWish,
  type ServerNow,
  type Step,
  type Visit,
  type WhyNot,
  type Wish,
} from './kiosk-visit.ts';

/** Asks for the ticket of a wish until it is answered or given up. */
export type IssueTicket = Result<TicketIssued, WhyNot>;

const fromWorld = (name: string) => (): never => {
  throw new Error(`${name} is provided by the world`);
};

const during = (change: (visit: Visit, event: KioskEvent) => Partial<Visit>) =>
  assign<KioskContext, KioskEvent, undefined, KioskEvent, never>({
    visit: ({ context, event }) => ({ ...context.visit, ...change(context.visit, event) }),
  });

/** What a touch adds to the visit. */
function chosen(event: KioskEvent, { reasons }: Visit): Partial<Visit> {
  switch (event.type) {
    case 'group.chosen':
      return { groupId: event.groupId, topicId: undefined, page: 0 };
    case 'topics.opened':
      return { topicKind: event.kind, page: 0 };
    case 'topic.chosen':
      return { topicId: event.topicId, groupId: undefined, page: 0 };
    case 'search.typed':
    case 'booking.typed':
    case 'phone.typed':
    case 'booking.scanned':
      return { query: event.query, page: 0 };
    case 'number.typed':
      return { query: event.query.toUpperCase(), whyNot: undefined };
    case 'score.chosen':
      return { score: event.score };
    case 'reason.pressed':
      return {
        reasons: reasons.includes(event.reason)
          ? reasons.filter((one) => one !== event.reason)
          : [...reasons, event.reason],
      };
    case 'page.turned':
      return { page: event.page };
    case 'another.wanted':
      return { adding: true };
    case 'priority.declared':
      return { priority: event.priority };
    case 'service.chosen':
      return { serviceId: event.serviceId };
    default:
      return {};
  }
}

/** The words that the kiosk's story is told in: actors, delays, guards and small actions. */
export const kioskSetup = setup({
  types: {
    context: {} as KioskContext,
    events: {} as KioskEvent,
    input: {} as { readonly newCommandId: () => string },
  },
  actors: {
    rateVisit: fromPromise<Result<unknown, WhyNot>, RatingWish>(fromWorld('rateVisit')),
    printChecklist: fromPromise<PrintOutcome, ChecklistWish>(fromWorld('printChecklist')),
    pairDevice: fromCallback<WorldEvent>(fromWorld('pairDevice')),
    issueTicket: fromPromise<IssueTicket, Wish | BookedWish>(fromWorld('issueTicket')),
    printTicket: fromPromise<PrintOutcome, TicketIssued>(fromWorld('printTicket')),
    addService: fromPromise<Result<unknown, WhyNot>, AddWish>(fromWorld('addService')),
    cancelTicket: fromPromise<Result<unknown, WhyNot>, TicketIssued>(fromWorld('cancelTicket')),
  },
  delays: {
    /** Nobody touches: the kiosk begins to wonder… */
    quiet: 35_000,
    /** …and asks «Ви ще тут?» for so long before it goes back. */
    leaving: 10_000,
    answer: 40_000,
    paper: 30_000,
    take: 12_000,
    explain: 45_000,
    /** Long enough for a photograph; shorter where the paper has most likely come out. */
    remember: ({ context }) => (context.visit.print?.outcome === 'unconfirmed' ? 25_000 : 60_000),
  },
  guards: {
    serverIs: ({ context }, { server }: { server: ServerNow }) => context.server === server,
    serverIsNot: ({ context }, { server }: { server: ServerNow }) => context.server !== server,
    givesNothing: ({ context }) => context.server !== 'open' && context.server !== 'alone',
    outOfReach: ({ context }) =>
      ['lost', 'unpaired', 'joining', 'shelter', 'outOfService'].includes(context.server),
    knowsNothing: ({ context }) => ['lost', 'unpaired', 'joining'].includes(context.server),
    hurries: ({ context }) => context.pace === 'usual',
    isNumber: ({ context }) => isTicketNumber(context.visit.query),
    isForBooking: ({ context }) => context.visit.wish !== undefined && isBooked(context.visit.wish),
    isByPhone: ({ context }) => context.visit.wish !== undefined && 'phone' in context.visit.wish,
    isPhone: ({ context }) => phoneNumber(context.visit.query) !== undefined,
    isCode: ({ context }) => isWholeCode(context.visit.query),
    mayCancel: ({ context }) => mayCancel(context),
    mayAddService: ({ context }) => mayAddService(context),
    cannotAdd: ({ context }) => context.visit.ticket !== undefined && context.server !== 'open',
    holdsTicket: ({ context }) => context.visit.ticket !== undefined,
    isOnPaper: ({ context }) => context.visit.print === undefined,
    mayAddAgain: ({ context: { visit } }) =>
      visit.addition !== undefined && visit.whyNot !== undefined && mayRepeat(visit.whyNot),
    hasChosen: ({ context }) => context.visit.serviceId !== undefined,
    hasServices: ({ context }) => context.visit.legs.length > 0,
    isAdding: ({ context }) => context.visit.adding,
    isLongWait: ({ context }) => context.visit.whyNot === 'long-wait',
    mayRepeat: ({ context }) =>
      context.visit.whyNot !== undefined && mayRepeat(context.visit.whyNot),
    cameFrom: ({ context }, { step }: { step: Step }) => context.visit.trail.at(-1) === step,
  },
  actions: {
    /**
     * Whoever waits for a person still sees that somebody was called; a server that goes and comes
     * back sends nobody away who is still there.
     */
    forgetVisitor: assign(({ context, event }) => ({
      language:
        context.pace === 'unhurried' && event.type === 'server.changed' ? context.language : 'uk',
      help: context.helpNow === 'asked' || context.helpNow === 'coming' ? context.help : 'hidden',
      visit: newVisit,
    })),
    askForHelp: fromWorld('askForHelp'),
    cancelHelp: fromWorld('cancelHelp'),
    notePace: assign({
      pace: ({ context, event }) => (event.type === 'pace.changed' ? event.pace : context.pace),
    }),
    forgetChoice: during((visit) => forNextService(visit)),
    wishBooked: assign({
      visit: ({ context }) =>
        withBookedWish(context, { bookingId: context.visit.query as BookingId }),
    }),
    wishByPhone: assign({
      visit: ({ context }) => withBookedWish(context, { phone: context.visit.query }),
    }),
    wishAll: assign({ visit: ({ context }) => withWish(context, context.visit.legs) }),
    keepTicketAlone: during(withTicketAlone),
    acceptLongWait: assign({
      visit: ({ context }) => {
        const wish = wishOf(context);
        if (isBooked(wish)) return context.visit;
        const commandId = context.newCommandId();
        return { ...context.visit, wish: { ...wish, commandId, longWaitAccepted: true as const } };
      },
    }),
    noteChoice: during((visit, event) => chosen(event, visit)),
    wishRating: assign({
      visit: ({ context: { visit, newCommandId } }) => ({
        ...visit,
        rating: {
          commandId: newCommandId(),
          number: visit.query,
          score: defined(visit.score, 'score'),
          reasons: visit.reasons,
        },
      }),
    }),
    forgetTyped: during(() => ({ query: '' })),
    turnToFirstPage: during(() => ({ page: 0 })),
    goBack: during(({ trail }) => ({ trail: trail.slice(0, -1) })),
    goOn: assign({
      visit: ({ context }, { from }: { from: Step }) => ({
        ...context.visit,
        trail: [...context.visit.trail, from],
      }),
    }),
    giveUpAnswer: during(() => ({ whyNot: 'no-answer' })),
    forgetChecklist: during(() => ({ checklist: undefined })),
    giveUpChecklist: during(() => ({ checklist: { outcome: 'failed', fault: 'silent' } })),
    giveUpPaper: during(() => ({ print: { outcome: 'failed', fault: 'silent' } })),
  },
});

export const wishOf = ({ visit }: KioskContext): Wish | BookedWish => defined(visit.wish, 'wish');
export const ticketOf = ({ visit }: KioskContext): TicketIssued => defined(visit.ticket, 'ticket');

const withBookedWish = (
  { visit, language, newCommandId }: KioskContext,
  by: { readonly bookingId: BookingId } | { readonly phone: string },
): Visit => ({
  ...visit,
  wish: {
    commandId: newCommandId(),
    ...by,
    language,
    ...(visit.priority && { priority: visit.priority }),
  },
});

/** One ticket for all that was chosen, the first service first. */
export function withWish(
  { visit, language, newCommandId }: KioskContext,
  legs: readonly Leg[],
): Visit {
  const [first, ...more] = legs;
  const { serviceId, purpose } = defined(first, 'service');
  const { priority } = visit;
  const wish: Wish = {
    commandId: newCommandId(),
    serviceId,
    purpose,
    language,
    ...(more.length > 0 && { more }),
    ...(priority && { priority }),
  };
  return { ...visit, wish };
}

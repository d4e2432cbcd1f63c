import type { Purpose } from '@cherha/shared/domain/catalogue.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { assign, not } from 'xstate';
import { backToTicket, whyNotAdded } from './kiosk-adding.ts';
import { ratingSteps } from './kiosk-rating.ts';
import { kioskSetup, withWish } from './kiosk-setup.ts';
import { forNextService, type Leg, type Step, type Visit } from './kiosk-visit.ts';

export const chooseServiceFrom = (from: Step) =>
  ({ target: '#purpose', actions: [{ type: 'goOn', params: { from } }, 'noteChoice'] }) as const;

export const searchFrom = (from: Step) =>
  ({
    target: '#search',
    actions: [{ type: 'goOn', params: { from } }, 'turnToFirstPage'],
  }) as const;

/** Whoever holds a code to the scanner has said all that there is to say. */
export const bookingScanned = {
  target: '#issuing',
  actions: ['noteChoice', 'wishBooked'],
} as const;

/** A time is kept at the server alone: cut off from it, nobody can look. */
export const toBookingsAway = {
  guard: { type: 'serverIs', params: { server: 'alone' } },
  target: '#bookingsAway',
} as const;

const cameFrom = (step: Step) => ({ type: 'cameFrom', params: { step } }) as const;

const back = [
  { guard: cameFrom('search'), target: '#search', actions: 'goBack' },
  { guard: cameFrom('services'), target: '#services', actions: 'goBack' },
  { guard: cameFrom('topics'), target: '#topics', actions: ['goBack', 'turnToFirstPage'] },
  { guard: cameFrom('groups'), target: '#groups', actions: ['goBack', 'turnToFirstPage'] },
  { guard: cameFrom('addService'), target: '#addService', actions: 'goBack' },
  { target: '#welcome', actions: 'forgetChoice' },
] as const;

const leg = ({ serviceId }: Visit, purpose: Purpose): Leg => ({
  serviceId: defined(serviceId, 'service'),
  purpose,
});

const step = kioskSetup.createStateConfig({
  initial: 'groups',
  states: {
    groups: {
      id: 'groups',
      on: {
        'group.chosen': {
          target: 'services',
          actions: [{ type: 'goOn', params: { from: 'groups' } }, 'noteChoice'],
        },
        'topics.opened': {
          target: 'topics',
          actions: [{ type: 'goOn', params: { from: 'groups' } }, 'noteChoice'],
        },
        'search.opened': searchFrom('groups'),
        'back.pressed': [...back],
      },
    },
    /** V4: the first choice once more, for the number that she has. */
    addService: {
      id: 'addService',
      on: {
        'service.chosen': chooseServiceFrom('addService'),
        'groups.opened': {
          target: 'groups',
          actions: [{ type: 'goOn', params: { from: 'addService' } }, 'turnToFirstPage'],
        },
        'search.opened': searchFrom('addService'),
        'back.pressed': [...backToTicket],
      },
    },
    /** Whoever does not know the sphere knows what has happened to her, or who she is. */
    topics: {
      id: 'topics',
      on: {
        'topic.chosen': {
          target: 'services',
          actions: [{ type: 'goOn', params: { from: 'topics' } }, 'noteChoice'],
        },
        'back.pressed': [...back],
      },
    },
    services: {
      id: 'services',
      on: {
        'service.chosen': chooseServiceFrom('services'),
        'search.opened': searchFrom('services'),
        'back.pressed': [...back],
      },
    },
    search: {
      id: 'search',
      on: {
        'search.typed': { actions: 'noteChoice' },
        'service.chosen': chooseServiceFrom('search'),
        'back.pressed': [...back],
      },
    },
    /** Whoever is booked types the code that reception gave (B4). */
    booking: {
      id: 'booking',
      on: {
        'booking.typed': { actions: 'noteChoice' },
        'booking.scanned': [toBookingsAway, bookingScanned],
        'booking.sent': [
          toBookingsAway,
          { guard: 'isCode', target: '#issuing', actions: 'wishBooked' },
        ],
        'priority.opened': 'priority',
        'phone.opened': { target: 'phone', actions: 'forgetTyped' },
        'back.pressed': [...back],
      },
    },
    /** …or, where reception has written it down, her phone number (B5). */
    phone: {
      id: 'phone',
      on: {
        'phone.typed': { actions: 'noteChoice' },
        'booking.scanned': [toBookingsAway, bookingScanned],
        'phone.sent': [
          toBookingsAway,
          { guard: 'isPhone', target: '#issuing', actions: 'wishByPhone' },
        ],
        'back.pressed': { target: 'booking', actions: 'forgetTyped' },
      },
    },
    purpose: {
      id: 'purpose',
      on: {
        'purpose.chosen': [
          {
            guard: 'holdsTicket',
            target: '#addingService',
            actions: assign({
              visit: ({ context: { visit, newCommandId }, event }) => ({
                ...visit,
                addition: {
                  commandId: newCommandId(),
                  ticketId: defined(visit.ticket, 'ticket').ticketId,
                  ...leg(visit, event.purpose),
                },
              }),
            }),
          },
          {
            guard: 'isAdding',
            target: '#welcome',
            actions: assign({
              visit: ({ context: { visit }, event }) =>
                forNextService({ ...visit, legs: [...visit.legs, leg(visit, event.purpose)] }),
            }),
          },
          {
            target: '#issuing',
            actions: assign({
              visit: ({ context, event }) =>
                withWish(context, [...context.visit.legs, leg(context.visit, event.purpose)]),
            }),
          },
        ],
        'checklist.opened': { target: 'bring', actions: 'forgetChecklist' },
        'another.wanted': { guard: not('holdsTicket'), actions: 'noteChoice' },
        'priority.opened': { guard: not('holdsTicket'), target: 'priority' },
        'back.pressed': [...back],
      },
    },
    /** What to bring is read here before one comes, or comes again. */
    bring: {
      on: { 'checklist.wanted': 'printingChecklist', 'back.pressed': 'purpose' },
    },
    printingChecklist: {
      invoke: {
        src: 'printChecklist',
        input: ({ context: { visit, language } }) => ({
          serviceId: defined(visit.serviceId, 'service'),
          language,
        }),
        onDone: {
          target: 'bring',
          actions: assign({
            visit: ({ context, event }) => ({ ...context.visit, checklist: event.output }),
          }),
        },
        onError: { target: 'bring', actions: 'giveUpChecklist' },
      },
      after: { paper: { target: 'bring', actions: 'giveUpChecklist' } },
      on: { 'back.pressed': 'purpose' },
    },
    ...ratingSteps,
    /** Who may be served out of turn says so here; the document is shown at the window (R3). */
    priority: {
      on: {
        'priority.declared': [
          { guard: 'hasChosen', target: 'purpose', actions: 'noteChoice' },
          { target: 'booking', actions: 'noteChoice' },
        ],
        /** The question stands: the code waits beside it for its answer. */
        'booking.scanned': { guard: not('hasChosen'), actions: 'noteChoice' },
        'back.pressed': [{ guard: 'hasChosen', target: 'purpose' }, { target: 'booking' }],
      },
    },
  },
});

const patience = kioskSetup.createStateConfig({
  initial: 'attentive',
  states: {
    attentive: {
      after: { quiet: { guard: 'hurries', target: 'wondering' } },
      on: {
        'visitor.touched': { target: 'attentive', reenter: true },
        'pace.changed': { target: 'attentive', reenter: true, actions: 'notePace' },
      },
    },
    /** A touch beside the button gives the full time again: it must not come too late. */
    wondering: {
      after: { leaving: { guard: 'hurries', target: '#home' } },
      on: {
        'visitor.touched': { target: 'wondering', reenter: true },
        'visitor.stayed': 'attentive',
        'pace.changed': { target: 'attentive', actions: 'notePace' },
      },
    },
  },
});

/** The visitor chooses, and meanwhile the kiosk watches whether anybody is still there. */
export const choosing = kioskSetup.createStateConfig({
  type: 'parallel',
  always: [
    {
      guard: 'cannotAdd',
      target: '#serviceAdded',
      actions: assign({
        visit: ({ context }) => ({ ...context.visit, whyNot: whyNotAdded(context) }),
      }),
    },
    { guard: 'outOfReach', target: '#home' },
  ],
  on: { 'page.turned': { actions: 'noteChoice' } },
  states: { step, patience },
});

/** A code was held to a kiosk that cannot ask about it: what to do instead is said. */
export const bookingsAway = kioskSetup.createStateConfig({
  id: 'bookingsAway',
  always: { guard: 'outOfReach', target: '#home' },
  on: {
    'back.pressed': [{ guard: 'givesNothing', target: '#home' }, { target: '#welcome' }],
    'visitor.touched': { target: '#bookingsAway', reenter: true },
    'pace.changed': { target: '#bookingsAway', reenter: true, actions: 'notePace' },
  },
  after: { explain: { guard: 'hurries', target: '#home' } },
});

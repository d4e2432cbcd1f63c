import { and, assign, not } from 'xstate';
import { addingService, serviceAdded } from './kiosk-adding.ts';
import {
  bookingsAway,
  bookingScanned,
  choosing,
  chooseServiceFrom,
  searchFrom,
  toBookingsAway,
} from './kiosk-choosing.ts';
import { kioskSetup } from './kiosk-setup.ts';
import {
  cancelled,
  cancelling,
  issuing,
  printing,
  refused,
  rememberNumber,
  sureToCancel,
  takeTicket,
} from './kiosk-ticket.ts';
import { newKiosk, type HelpNow, type KioskContext, type ServerNow } from './kiosk-visit.ts';

/** Where nobody has begun yet: it follows the server, and forgets the one who has walked away. */
const atRest = (server: ServerNow) =>
  ({
    always: { guard: { type: 'serverIsNot', params: { server } }, target: '#home' },
    after: { quiet: { guard: 'hurries', target: '#home' } },
  }) as const;

/** Every news of a call is shown, also to whoever closed the dialog; when it is over it goes. */
const shownFor = (help: HelpNow): KioskContext['help'] =>
  help === 'none' || help === 'finished' ? 'hidden' : 'shown';

const toBuilding = { 'building.opened': '#building' } as const;

const serverIs = (server: ServerNow) => ({ type: 'serverIs', params: { server } }) as const;

/** One visit at the kiosk, from a touch to a ticket; its states are what the visitor sees. */
export const kioskMachine = kioskSetup.createMachine({
  id: 'kiosk',
  context: ({ input }) => newKiosk(input.newCommandId),
  initial: 'home',
  on: {
    'server.changed': { actions: assign({ server: ({ event }) => event.server }) },
    'printer.changed': { actions: assign({ printer: ({ event }) => event.printer }) },
    'language.chosen': { actions: assign({ language: ({ event }) => event.language }) },
    'help.opened': { actions: assign({ help: 'shown' }) },
    'help.closed': { actions: assign({ help: 'hidden' }) },
    'help.wanted': { actions: [assign({ helpNow: 'asking' }), 'askForHelp'] },
    'help.cancelled': { actions: 'cancelHelp' },
    'help.told': {
      guard: ({ context, event }) => context.helpNow !== event.help,
      actions: assign(({ event }) => ({ helpNow: event.help, help: shownFor(event.help) })),
    },
    'pace.changed': { actions: 'notePace' },
    'visitor.left': '#home',
  },
  states: {
    home: {
      id: 'home',
      entry: 'forgetVisitor',
      always: [
        { guard: serverIs('joining'), target: 'joining' },
        { guard: serverIs('unpaired'), target: 'pairing' },
        { guard: serverIs('lost'), target: 'outOfReach' },
        { guard: serverIs('closed'), target: 'closed' },
        { guard: serverIs('shelter'), target: 'shelter' },
        { guard: serverIs('outOfService'), target: 'outOfService' },
        { target: 'welcome' },
      ],
    },
    joining: {
      ...atRest('joining'),
      on: { 'visitor.touched': { target: 'joining', reenter: true } },
    },
    outOfReach: {
      ...atRest('lost'),
      on: { 'visitor.touched': { target: 'outOfReach', reenter: true } },
    },
    closed: {
      ...atRest('closed'),
      on: { 'visitor.touched': { target: 'closed', reenter: true }, ...toBuilding },
    },
    /** An air raid: nobody is given a ticket, and every place is kept. */
    shelter: {
      ...atRest('shelter'),
      on: { 'visitor.touched': { target: 'shelter', reenter: true }, ...toBuilding },
    },
    /** X7: nobody is given a ticket here until staff switch the kiosk on. */
    outOfService: {
      ...atRest('outOfService'),
      on: { 'visitor.touched': { target: 'outOfService', reenter: true }, ...toBuilding },
    },
    /** Nothing is forgotten here by itself: a code that somebody is typing must stay. */
    pairing: {
      always: atRest('unpaired').always,
      entry: assign({ pairing: { state: 'asking' } }),
      invoke: { src: 'pairDevice' },
      on: {
        'pairing.told': { actions: assign({ pairing: ({ event }) => event.pairing }) },
        'visitor.left': {},
      },
    },
    welcome: {
      id: 'welcome',
      always: { guard: 'givesNothing', target: '#home' },
      after: { quiet: { guard: 'hurries', target: '#home' } },
      on: {
        'visitor.touched': { target: 'welcome', reenter: true },
        'pace.changed': { target: 'welcome', reenter: true, actions: 'notePace' },
        'page.turned': { actions: 'noteChoice' },
        'service.chosen': chooseServiceFrom('welcome'),
        'groups.opened': {
          target: '#groups',
          actions: [{ type: 'goOn', params: { from: 'welcome' } }, 'turnToFirstPage'],
        },
        'search.opened': searchFrom('welcome'),
        // What was chosen already would be lost: a booking is for its own service alone, a rating for none.
        'booking.opened': {
          guard: not('hasServices'),
          target: '#booking',
          actions: [{ type: 'goOn', params: { from: 'welcome' } }, 'forgetTyped'],
        },
        ...toBuilding,
        'rating.opened': {
          guard: and([serverIs('open'), not('hasServices')]),
          target: '#rateNumber',
          actions: 'forgetTyped',
        },
        'booking.scanned': [
          toBookingsAway,
          {
            guard: and([serverIs('open'), not('hasServices')]),
            ...bookingScanned,
          },
        ],
        'services.enough': { guard: 'hasServices', target: '#issuing', actions: 'wishAll' },
      },
    },
    /** What is where is told while nothing is given out, too: a toilet is needed in a raid as well. */
    building: {
      id: 'building',
      always: { guard: 'knowsNothing', target: '#home' },
      after: { explain: { guard: 'hurries', target: '#home' } },
      on: {
        'visitor.touched': { target: 'building', reenter: true },
        'pace.changed': { target: 'building', reenter: true, actions: 'notePace' },
        'back.pressed': [{ guard: 'givesNothing', target: '#home' }, { target: '#welcome' }],
      },
    },
    choosing,
    issuing,
    refused,
    printing,
    takeTicket,
    rememberNumber,
    sureToCancel,
    cancelling,
    cancelled,
    addingService,
    serviceAdded,
    bookingsAway,
  },
});

import { assign } from 'xstate';
import { backToTicket } from './kiosk-adding.ts';
import { kioskSetup, ticketOf, wishOf } from './kiosk-setup.ts';

type Shown = '#refused' | '#takeTicket' | '#rememberNumber' | '#sureToCancel' | '#cancelled';
/** Who comes back to the usual pace has its whole time. */
const anew = (target: Shown) => ({ target, reenter: true, actions: 'notePace' }) as const;

/** What is under way here goes to its end, whoever has left: a ticket that exists is printed. */
const toItsEnd = { 'visitor.left': {} } as const;

/** Losing the server here changes nothing: the same wish is asked until its answer is known. */
export const issuing = kioskSetup.createStateConfig({
  id: 'issuing',
  invoke: {
    src: 'issueTicket',
    input: ({ context }) => wishOf(context),
    onDone: [
      {
        guard: ({ event }) => event.output.ok,
        target: '#printing',
        actions: assign({
          visit: ({ context, event }) => ({
            ...context.visit,
            ticket: event.output.ok ? event.output.value : undefined,
          }),
        }),
      },
      {
        target: '#refused',
        actions: assign({
          visit: ({ context, event }) => ({
            ...context.visit,
            whyNot: event.output.ok ? undefined : event.output.error,
          }),
        }),
      },
    ],
    onError: { target: '#refused', actions: 'giveUpAnswer' },
  },
  on: toItsEnd,
  after: { answer: { target: '#refused', actions: 'giveUpAnswer' } },
});

/** A wish that may have been heard is repeated under its own id, so there is never a second ticket. */
export const refused = kioskSetup.createStateConfig({
  id: 'refused',
  on: {
    'wish.repeated': { guard: 'mayRepeat', target: '#issuing' },
    /** What was typed stands there still: one wrong sign is one sign to mend. */
    'booking.corrected': [
      { guard: 'isByPhone', target: '#phone' },
      { guard: 'isForBooking', target: '#booking' },
    ],
    'longWait.accepted': { guard: 'isLongWait', target: '#issuing', actions: 'acceptLongWait' },
    'visitor.touched': { target: '#refused', reenter: true },
    'visitor.done': '#home',
    'pace.changed': anew('#refused'),
  },
  after: { explain: { guard: 'hurries', target: '#home' } },
});

/** The number stands on the screen already; the paper follows. */
export const printing = kioskSetup.createStateConfig({
  id: 'printing',
  invoke: {
    src: 'printTicket',
    input: ({ context }) => ticketOf(context),
    onDone: [
      { guard: ({ event }) => event.output.outcome === 'printed', target: '#takeTicket' },
      {
        target: '#rememberNumber',
        actions: assign({
          visit: ({ context, event }) => ({ ...context.visit, print: event.output }),
        }),
      },
    ],
    onError: { target: '#rememberNumber', actions: 'giveUpPaper' },
  },
  on: { 'visitor.done': '#home', ...toItsEnd },
  after: { paper: { target: '#rememberNumber', actions: 'giveUpPaper' } },
});

/** M5, V4: only here is it known whose ticket it is. */
const whileItIsHers = {
  'ticket.unwanted': { guard: 'mayCancel', target: '#sureToCancel' },
  'service.wanted': { guard: 'mayAddService', target: '#addService', actions: 'keepTicketAlone' },
} as const;

export const takeTicket = kioskSetup.createStateConfig({
  id: 'takeTicket',
  on: {
    'visitor.done': '#home',
    'pace.changed': anew('#takeTicket'),
    ...whileItIsHers,
  },
  after: { take: { guard: 'hurries', target: '#home' } },
});

export const rememberNumber = kioskSetup.createStateConfig({
  id: 'rememberNumber',
  on: { 'visitor.done': '#home', 'pace.changed': anew('#rememberNumber'), ...whileItIsHers },
  after: { remember: { guard: 'hurries', target: '#home' } },
});

/** A place is not given up by a slip of the finger; whoever walks away keeps it. */
export const sureToCancel = kioskSetup.createStateConfig({
  id: 'sureToCancel',
  on: {
    'cancel.sent': '#cancelling',
    'back.pressed': [...backToTicket],
    'visitor.done': '#home',
    'pace.changed': anew('#sureToCancel'),
  },
  after: { remember: { guard: 'hurries', target: '#home' } },
});

export const cancelling = kioskSetup.createStateConfig({
  id: 'cancelling',
  invoke: {
    src: 'cancelTicket',
    input: ({ context }) => ticketOf(context),
    onDone: {
      target: '#cancelled',
      actions: assign({
        visit: ({ context, event }) => ({
          ...context.visit,
          whyNot: event.output.ok ? undefined : event.output.error,
        }),
      }),
    },
    onError: { target: '#cancelled', actions: 'giveUpAnswer' },
  },
  on: toItsEnd,
  after: { answer: { target: '#cancelled', actions: 'giveUpAnswer' } },
});

export const cancelled = kioskSetup.createStateConfig({
  id: 'cancelled',
  on: { 'visitor.done': '#home', 'pace.changed': anew('#cancelled') },
  after: { explain: { guard: 'hurries', target: '#home' } },
});

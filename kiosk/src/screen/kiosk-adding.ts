import { defined } from '@cherha/shared/domain/result.ts';
import { assign } from 'xstate';
import { kioskSetup, ticketOf } from './kiosk-setup.ts';
import type { KioskContext, WhyNot } from './kiosk-visit.ts';

const ticketFrom = (seen: 'isOnPaper' | undefined) =>
  seen
    ? ({ guard: seen, target: '#takeTicket', actions: 'keepTicketAlone' } as const)
    : ({ target: '#rememberNumber', actions: 'keepTicketAlone' } as const);

/** Back to the ticket as it was: beside its paper, or as the number that is to be remembered. */
export const backToTicket = [ticketFrom('isOnPaper'), ticketFrom(undefined)] as const;

/** V4: whoever thinks of one thing more keeps her number, and is asked under one id however often. */
export const addingService = kioskSetup.createStateConfig({
  id: 'addingService',
  invoke: {
    src: 'addService',
    input: ({ context }) => defined(context.visit.addition, 'service that is added'),
    onDone: {
      target: '#serviceAdded',
      actions: assign({
        visit: ({ context, event }) =>
          event.output.ok
            ? { ...context.visit, ticket: withAddition(context), whyNot: undefined }
            : { ...context.visit, whyNot: event.output.error },
      }),
    },
    onError: { target: '#serviceAdded', actions: 'giveUpAnswer' },
  },
  on: { 'visitor.left': {} },
  after: { answer: { target: '#serviceAdded', actions: 'giveUpAnswer' } },
});

/** What became of it; either way the ticket is hers as it was. */
export const serviceAdded = kioskSetup.createStateConfig({
  id: 'serviceAdded',
  on: {
    'back.pressed': [...backToTicket],
    'wish.repeated': { guard: 'mayAddAgain', target: '#addingService' },
    'visitor.touched': { target: '#serviceAdded', reenter: true },
    'pace.changed': { target: '#serviceAdded', reenter: true, actions: 'notePace' },
  },
  after: { explain: { guard: 'hurries', target: '#home' } },
});

function withAddition(context: KioskContext) {
  const ticket = ticketOf(context);
  const { serviceId, purpose } = defined(context.visit.addition, 'service that is added');
  return { ...ticket, more: [...(ticket.more ?? []), { serviceId, purpose }] };
}

/** Whoever was choosing when the centre closed, an alarm came or the server went away. */
export const whyNotAdded = ({ server }: KioskContext): WhyNot => {
  if (server === 'closed') return 'centre-closed';
  if (server === 'outOfService') return 'kiosk-off';
  return server === 'shelter' ? 'air-raid' : 'no-answer';
};

import { assign } from 'xstate';
import { kioskSetup } from './kiosk-setup.ts';
import { ratingOf } from './kiosk-visit.ts';

/** Whoever was served says how it was: her number, a face, and what it was about if she likes. */
export const ratingSteps = {
  rateNumber: kioskSetup.createStateConfig({
    id: 'rateNumber',
    on: {
      'number.typed': { actions: 'noteChoice' },
      'number.sent': { guard: 'isNumber', target: 'rateScore' },
      'back.pressed': { target: '#welcome', actions: 'forgetChoice' },
    },
  }),
  rateScore: kioskSetup.createStateConfig({
    on: {
      'score.chosen': { target: 'rateReasons', actions: 'noteChoice' },
      'back.pressed': 'rateNumber',
    },
  }),
  rateReasons: kioskSetup.createStateConfig({
    on: {
      'reason.pressed': { actions: 'noteChoice' },
      'rating.sent': { target: 'sendingRating', actions: 'wishRating' },
      'back.pressed': 'rateScore',
    },
  }),
  sendingRating: kioskSetup.createStateConfig({
    id: 'sendingRating',
    invoke: {
      src: 'rateVisit',
      input: ({ context }) => ratingOf(context),
      onDone: [
        { guard: ({ event }) => event.output.ok, target: 'rated' },
        {
          target: 'rateNumber',
          actions: assign({
            visit: ({ context, event }) => ({
              ...context.visit,
              whyNot: event.output.ok ? undefined : event.output.error,
            }),
          }),
        },
      ],
      onError: { target: 'rateNumber', actions: 'giveUpAnswer' },
    },
    after: { answer: { target: 'rateNumber', actions: 'giveUpAnswer' } },
  }),
  rated: kioskSetup.createStateConfig({ on: { 'visitor.done': '#home' } }),
};

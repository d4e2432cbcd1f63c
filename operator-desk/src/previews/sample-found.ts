import { defined } from '@cherha/shared/domain/result.ts';
import type { Found } from '../more/use-found.ts';
import type { Hall } from '../hall.ts';
import { ago, sampleBookings, ticket } from './sample-hall.ts';
import { myWindow } from './sample-moments.ts';

/** The ticket of somebody who waits and asks how much longer. */
export const foundWaiting = ({ view }: Hall): Found => ({
  wanted: 'а14',
  said: {
    tickets: [
      {
        ...defined(view.waiting[3], 'who waits'),
        promise: { p50: 2_400, p90: 3_600 },
        place: { status: 'waiting', ahead: 3 },
      },
    ],
  },
});

/** Digits alone: all whose they are, also of those who have gone, and a time that was kept. */
export const foundByDigits: Found = {
  wanted: '10',
  said: {
    tickets: [
      { ...ticket(0), place: { status: 'finished', outcome: 'served', at: ago(1_500) } },
      { ...ticket(1), place: { status: 'finished', outcome: 'no-show', at: ago(4_000) } },
      { ...ticket(2), place: { status: 'serving', deskId: myWindow, since: ago(240) } },
      { ...ticket(3), place: { status: 'away', since: ago(600), until: ago(-1_200) } },
    ],
    booking: defined(sampleBookings[0], 'booking'),
  },
};

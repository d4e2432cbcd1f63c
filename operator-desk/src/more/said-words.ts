import { bookingCode } from '@cherha/shared/domain/booking.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import type { Say, TextKey } from '@cherha/shared/text/say.ts';
import { ownWords } from '../work/told.ts';

const said = {
  priorityDeclared: 'more.said.priorityDeclared',
  helpAsked: 'more.said.helpAsked',
  helpAskedAgain: 'more.said.helpAskedAgain',
  deskTaken: 'more.said.deskTaken',
  deskLeft: 'more.said.deskLeft',
  deskChangedToday: 'more.said.deskChangedToday',
  backupCalled: 'more.said.backupCalled',
  backupCalledOff: 'more.said.backupCalledOff',
  servicesSwitchedOff: 'more.said.servicesSwitchedOff',
  servicesSwitchedOn: 'more.said.servicesSwitchedOn',
  bookedTimesOff: 'more.said.bookedTimesOff',
  bookedTimesOn: 'more.said.bookedTimesOn',
  airRaidBegan: 'more.said.airRaidBegan',
  allClearGiven: 'more.said.allClearGiven',
  callsResumed: 'more.said.callsResumed',
  noticePosted: 'more.said.noticePosted',
  noticeCleared: 'more.said.noticeCleared',
  kioskClosed: 'more.said.kioskClosed',
  kioskOpened: 'more.said.kioskOpened',
} as const satisfies Partial<Record<Event['type'], TextKey>>;

/** What was done, in the words of whoever asked for it; undefined: nothing happened that has words. */
export function saidWords(say: Say, events: readonly Event[]): string | undefined {
  for (const event of events) {
    if (event.type === 'bookingCancelled')
      return say('more.said.bookingCancelled', { code: bookingCode(event.bookingId) });
    const number = 'number' in event ? event.number : '';
    if (event.type in said) return say(said[event.type as keyof typeof said], { number });
  }
  return ownWords(events, say);
}

import type { Event } from '@cherha/shared/domain/events.ts';
import type { DeskId } from '@cherha/shared/domain/ids.ts';
import type { Asked } from '@cherha/shared/protocol/ask.ts';
import type { PadRefusedView } from '@cherha/shared/protocol/messages.ts';
import type { Say, TextKey } from '@cherha/shared/text/say.ts';
import type { Action } from './actions.ts';
import type { Offer } from './offers.ts';

/** What a press came to, said beside the buttons. */
export interface Told {
  readonly tone: 'done' | 'refused' | 'unknown';
  readonly text: (say: Say) => string;
}

/** The words for all answers to one press; the last of them decides. */
export function toldOf(
  action: Action | 'takeDesk',
  answers: readonly Asked[],
  deskId: DeskId,
): Told {
  const last = answers.at(-1);
  if (!last) return { tone: 'done', text: (say) => say('desk.done.already') };
  const finished = action === 'finishAndCall' && answers.length === 2 ? answers[0] : undefined;
  const number = finished?.ok ? ownNumber(finished.value) : undefined;

  if (last.ok)
    return {
      tone: 'done',
      text: (say) => doneText(last.value, deskId, say) ?? say('desk.done.already'),
    };
  const why = last.error;
  if (why === 'no-answer')
    return {
      tone: 'unknown',
      text: (say) => (number ? say('desk.done.unknownNext', { number }) : say('desk.done.unknown')),
    };
  return {
    tone: 'refused',
    text: (say) =>
      number
        ? say('desk.done.finishedButNotCalled', { number, why: say(`refusal.${why}`) })
        : say(`refusal.${why}`),
  };
}

/** Why a button that cannot be pressed now cannot. */
export const toldWhyOff = (off: NonNullable<Offer['off']>): Told => ({
  tone: 'refused',
  text: (say) => (off === 'no-link' ? say('desk.link.button') : say(`refusal.${off}`)),
});

/** M4: whoever is on an errand comes back to a window that is closed then. */
export const toldPromised = (numbers: readonly string[]): Told => ({
  tone: 'refused',
  text: (say) => say('desk.done.promised', { numbers: numbers.join(', ') }),
});

/** In the small window there is no room for a form. */
export const toldNoRoom: Told = { tone: 'refused', text: (say) => say('desk.compact.noRoom') };

/** D9: a press at the call pad that came to nothing. */
export const toldByPad = ({ why }: Pick<PadRefusedView, 'why'>): Told => ({
  tone: 'refused',
  text: (say) => say('desk.done.byPad', { why: say(`refusal.${why}`) }),
});

/** A1: whom the server sent to this window by itself, among all that one answer made happen. */
export const sentTo = (deskId: DeskId, events: readonly Event[]): string | undefined =>
  events.find(
    (event): event is Event & { type: 'ticketCalled' } =>
      event.type === 'ticketCalled' && event.assigned === true && event.deskId === deskId,
  )?.number;

const spoken = {
  ticketCalled: 'desk.done.ticketCalled',
  ticketRecalled: 'desk.done.ticketRecalled',
  visitStarted: 'desk.done.visitStarted',
  visitFinished: 'desk.done.visitFinished',
  noShowMarked: 'desk.done.noShowMarked',
  callUndone: 'desk.done.callUndone',
  callDeclined: 'desk.done.callDeclined',
  noShowTakenBack: 'desk.done.noShowTakenBack',
  visitorCameBack: 'desk.done.visitorCameBack',
  visitorBackInLine: 'desk.done.noShowTakenBack',
  visitorSteppedOut: 'desk.done.visitorSteppedOut',
  ticketCancelled: 'desk.done.ticketCancelled',
  serviceAdded: 'desk.done.serviceAdded',
  priorityConfirmed: 'desk.done.priorityConfirmed',
  priorityRefused: 'desk.done.priorityRefused',
  breakBegan: 'desk.done.breakBegan',
  breakEnded: 'desk.done.breakEnded',
  noteWritten: 'desk.done.noteWritten',
  noteCleared: 'desk.done.noteCleared',
} as const satisfies Partial<Record<Event['type'], TextKey>>;

/** What the press itself did comes first; what the server added to it, last. */
export function doneText(events: readonly Event[], deskId: DeskId, say: Say): string | undefined {
  const sent = sentTo(deskId, events);
  return (
    [ownWords(events, say), sent && say('desk.done.sentToYou', { number: sent })]
      .filter(Boolean)
      .join(' ') || undefined
  );
}

/** What was done itself, without what the server added to it. */
export function ownWords(events: readonly Event[], say: Say): string | undefined {
  const own = ownOf(events).findLast(({ type }) => type in spoken);
  return own && say(spoken[own.type as keyof typeof spoken], { number: numberOf(own) ?? '' });
}

/** Without the calls that the server made by itself (A1), to this window or to others. */
const ownOf = (events: readonly Event[]): readonly Event[] =>
  events.filter((event) => !(event.type === 'ticketCalled' && event.assigned));

const ownNumber = (events: readonly Event[]): string | undefined => {
  const event = ownOf(events).at(-1);
  return event && numberOf(event);
};

const numberOf = (event: Event): string | undefined =>
  'number' in event ? event.number : undefined;

import type { Event } from '@cherha/shared/domain/events.ts';
import type { Asked } from '@cherha/shared/protocol/ask.ts';
import type { Say, TextKey } from '@cherha/shared/text/say.ts';
import type { Action } from './actions.ts';
import type { Offer } from './offers.ts';

/** What a press came to, said beside the buttons. */
export interface Told {
  readonly tone: 'done' | 'refused' | 'unknown';
  readonly text: (say: Say) => string;
}

/** The words for all answers to one press; the last of them decides. */
export function toldOf(action: Action | 'takeDesk', answers: readonly Asked[]): Told {
  const last = answers.at(-1);
  if (!last) return { tone: 'done', text: (say) => say('desk.done.already') };
  const finished = action === 'finishAndCall' && answers.length === 2 ? answers[0] : undefined;
  const number = finished?.ok ? numberIn(finished.value) : undefined;

  if (last.ok) return { tone: 'done', text: (say) => doneText(last.value.at(-1), say) };
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

const spoken = {
  ticketCalled: 'desk.done.ticketCalled',
  ticketRecalled: 'desk.done.ticketRecalled',
  visitStarted: 'desk.done.visitStarted',
  visitFinished: 'desk.done.visitFinished',
  noShowMarked: 'desk.done.noShowMarked',
  callUndone: 'desk.done.callUndone',
} as const satisfies Partial<Record<Event['type'], TextKey>>;

function doneText(event: Event | undefined, say: Say): string {
  if (!event || !(event.type in spoken)) return say('desk.done.already');
  const number = 'number' in event ? event.number : '';
  return say(spoken[event.type as keyof typeof spoken], { number });
}

const numberIn = (events: readonly Event[]): string | undefined => {
  const event = events.at(-1);
  return event && 'number' in event ? event.number : undefined;
};

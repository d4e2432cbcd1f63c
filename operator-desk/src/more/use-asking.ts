import { bookingCode } from '@cherha/shared/domain/booking.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import type { BookingId } from '@cherha/shared/domain/ids.ts';
import { ok } from '@cherha/shared/domain/result.ts';
import type { Asked } from '@cherha/shared/protocol/ask.ts';
import type { FromDesk } from '@cherha/shared/protocol/messages.ts';
import type { Say } from '@cherha/shared/text/say.ts';
import { useState } from 'react';
import type { Told } from '../work/told.ts';
import { useFading } from '../work/use-fading.ts';
import type { AskOne } from '../work/use-pressing.ts';
import { saidWords } from './said-words.ts';

/** Asks one thing at a time and tells what came of it. */
export interface Asking {
  readonly told: Told | undefined;
  readonly going: boolean;
  /** The word of the last refusal, until something else is asked. */
  readonly refused: Refused | undefined;
  /** What was asked last: a form knows by it whether the answer is its own. */
  readonly about: FromDesk | undefined;
  /** The booking that was made last, until something else is asked. */
  readonly booked: BookingId | undefined;
  /** The ticket that was given out last, until something else is asked. */
  readonly issued: Issued | undefined;
  readonly send: Send;
  /** On a page of many forms: what came of this is said beside the form that asked; nothing: above. */
  readonly claim?: (about: FromDesk | undefined) => void;
}

export type Send = (command: FromDesk, around?: Around) => void;

interface Around {
  /** What must be done before it, or it is not asked. */
  readonly first?: readonly FromDesk[];
  /** What is asked with it once that has happened; what had happened stays said. */
  readonly then?: (done: readonly Event[]) => FromDesk | undefined;
}

type Issued = Event & { type: 'ticketIssued' };
type Refused = (Asked & { ok: false })['error'];

/** `words`: what came of it, where this place can say it better. */
export function useAsking(
  askOne: AskOne,
  words: (say: Say, events: readonly Event[]) => string | undefined = () => undefined,
): Asking {
  const [told, setTold] = useState<Told>();
  const [going, setGoing] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const [about, setAbout] = useState<FromDesk>();
  const [booked, setBooked] = useState<BookingId>();
  const [issued, setIssued] = useState<Issued>();
  // What was done is said for a while; why something was not stands until something else is asked.
  useFading(told, { fresh: told?.tone === 'done', fade: setTold });

  const asked = async (command: FromDesk, { first = [], then }: Around): Promise<void> => {
    setGoing(true);
    setAbout(command);
    setTold(undefined);
    setBooked(undefined);
    setIssued(undefined);
    const answer = await lastOf([...first, command], askOne);
    if (answer.ok) {
      setBooked(bookingIn(answer.value));
      setIssued(issuedIn(answer.value));
    }
    const done = answer.ok ? answer.value : [];
    const following = answer.ok ? then?.(done) : undefined;
    const last = following ? await askOne(following) : answer;
    setGoing(false);
    setRefused(last.ok ? undefined : last.error);
    if (last.ok)
      return setTold({ tone: 'done', text: (say) => words(say, done) ?? doneWords(say, done) });
    const why = last.error;
    setTold(
      why === 'no-answer'
        ? { tone: 'unknown', text: (say) => say('desk.done.unknown') }
        : { tone: 'refused', text: (say) => say(`refusal.${why}`) },
    );
  };
  return {
    told,
    going,
    refused,
    about,
    booked,
    issued,
    send: (command, around = {}) => void (going || asked(command, around)),
  };
}

/** One after another, until one is refused; what came of the last that was asked. */
async function lastOf(commands: readonly FromDesk[], askOne: AskOne): Promise<Asked> {
  let answer: Asked = ok([]);
  for (const command of commands) {
    answer = await askOne(command);
    if (!answer.ok) break;
  }
  return answer;
}

/** A ticket that was given out by hand, and the code of a booking, are said aloud to who waits for it. */
function doneWords(say: Say, events: readonly Event[]): string {
  const issued = issuedIn(events);
  if (issued) return say('more.issued', { number: issued.number });
  if (events.some(({ type }) => type === 'checklistAsked')) return say('more.listAsked');
  if (events.some(({ type }) => type === 'questionnaireEntered'))
    return say('book.questionnaire.done');
  const note = events.find((event) => event.type === 'noteWritten' || event.type === 'noteCleared');
  if (note) return say(`desk.done.${note.type}`, { number: note.number });
  const copy = events.find((event) => event.type === 'copyAsked');
  if (copy) return say('more.copyAsked', { number: copy.number });
  const booked = bookingIn(events);
  if (booked) return say('more.bookedBy', { code: bookingCode(booked) });
  return saidWords(say, events) ?? say('more.done');
}

const bookingIn = (events: readonly Event[]): BookingId | undefined =>
  events.find((event) => event.type === 'bookingMade')?.bookingId;

const issuedIn = (events: readonly Event[]): Issued | undefined =>
  events.find((event) => event.type === 'ticketIssued');

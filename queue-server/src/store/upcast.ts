import { USUAL_NORM_MINUTES, type Service } from '@cherha/shared/domain/catalogue.ts';
import type { Desk } from '@cherha/shared/domain/desk.ts';
import type { Event, EventType } from '@cherha/shared/domain/events.ts';
import { usualRules, type Rules } from '@cherha/shared/domain/rules.ts';

type Stored<Type extends EventType> = Extract<Event, { type: Type }>;

/** A shape as it once was: what came later may be missing. */
type Old<Shape, Later extends keyof Shape> = Omit<Shape, Later> & Partial<Pick<Shape, Later>>;

const rulesOf = (old: Partial<Rules>): Rules => ({ ...usualRules, ...old });

const serviceOf = (old: Old<Service, 'normMinutes'>): Service => ({
  normMinutes: USUAL_NORM_MINUTES,
  ...old,
});

const deskOf = (old: Old<Desk, 'backup' | 'purposes' | 'breaks'>): Desk => ({
  backup: [],
  purposes: [],
  breaks: [],
  ...old,
});

const asStored = <Kept>(stored: Kept): Kept => stored;

/**
 * Every event that was ever stored, and how its oldest shape is read in today's. A name leaves this
 * list never; what an old event could not say yet is what a centre then had by itself.
 */
const readers: { readonly [Type in EventType]: (stored: Stored<Type>) => Stored<Type> } = {
  centreDescribed: (event) => ({ ...event, rules: rulesOf(event.rules) }),
  catalogueSet: ({ catalogue, ...event }) => ({
    ...event,
    catalogue: { ...catalogue, services: catalogue.services.map(serviceOf) },
  }),
  desksSet: (event) => ({ ...event, desks: event.desks.map(deskOf) }),
  openingHoursSet: asStored,
  prioritiesSet: asStored,
  skillsSet: asStored,
  helpPlacesSet: asStored,
  ticketTemplateSet: asStored,
  buildingSet: asStored,
  hallSet: asStored,
  dayBegan: asStored,
  ticketIssued: asStored,
  visitRated: asStored,
  questionnaireEntered: asStored,
  numbersLent: asStored,
  paperHandedOver: asStored,
  paperOfPastDay: asStored,
  paperWithoutPlace: asStored,
  printReported: asStored,
  copyAsked: asStored,
  copyReported: asStored,
  checklistAsked: asStored,
  checklistReported: asStored,
  printerChanged: asStored,
  buttonsChanged: asStored,
  kioskClosed: asStored,
  kioskOpened: asStored,
  serviceAdded: asStored,
  ticketCancelled: asStored,
  noShowTakenBack: asStored,
  visitorCameBack: asStored,
  visitorSteppedOut: asStored,
  visitorBackInLine: asStored,
  absenceRanOut: asStored,
  priorityDeclared: asStored,
  noteWritten: asStored,
  noteCleared: asStored,
  bookingMade: asStored,
  bookingCancelled: asStored,
  receptionEnded: asStored,
  deskTaken: asStored,
  deskLeft: asStored,
  breakBegan: asStored,
  breakEnded: asStored,
  ticketCalled: asStored,
  ticketRecalled: asStored,
  callUndone: asStored,
  callDeclined: asStored,
  visitStarted: asStored,
  visitFinished: asStored,
  noShowMarked: asStored,
  visitTransferred: asStored,
  visitorParked: asStored,
  priorityConfirmed: asStored,
  priorityRefused: asStored,
  airRaidBegan: asStored,
  allClearGiven: asStored,
  callsResumed: asStored,
  servicesSwitchedOff: asStored,
  servicesSwitchedOn: asStored,
  bookedTimesOff: asStored,
  bookedTimesOn: asStored,
  noticePosted: asStored,
  noticeCleared: asStored,
  backupCalled: asStored,
  backupCalledOff: asStored,
  deskChangedToday: asStored,
  helpAsked: asStored,
  helpAskedAgain: asStored,
  helpEscalated: asStored,
  helpAccepted: asStored,
  helpFinished: asStored,
  helpCancelled: asStored,
};

/** Every kind of event that a log may hold. */
export const storedTypes: readonly string[] = Object.keys(readers);

/** Reads a stored event in today's shape. An event of a newer program is refused loudly. */
export function upcast(body: string): Event {
  const stored = JSON.parse(body) as Event;
  if (!Object.hasOwn(readers, stored.type))
    throw new Error(`The log holds an event that this version does not know: ${stored.type}`);
  const read = readers[stored.type] as (event: Event) => Event;
  return read(stored);
}

import { describe, expect, test } from 'vitest';
import {
  eventsSurviveJson,
  noNumberTwice,
  nobodyIsLost,
  noOperatorAtTwoWindows,
  noTicketAtTwoWindows,
  noWindowIsOverfull,
  theLineIsTrue,
  theStoryIsAll,
  timeNeverRunsBack,
} from '../testing/laws.ts';
import {
  anAirRaidKeepsTheOrder,
  anAirRaidStopsTheWaits,
  everyReasonIsTrue,
  theAgedGoFirst,
  theFirstIsCalled,
} from '../testing/laws-of-order.ts';
import { helpIsOpenUntilItEnds } from '../testing/law-of-help.ts';
import { overDays } from '../testing/over-days.ts';
import type { Lived } from '../testing/lived.ts';
import { livedDay, tries, ways } from '../testing/whole-day.ts';
import type { EventType } from './events.ts';

const everything: readonly EventType[] = [
  'ticketIssued',
  'ticketCalled',
  'ticketRecalled',
  'callUndone',
  'callDeclined',
  'visitStarted',
  'visitFinished',
  'noShowMarked',
  'noShowTakenBack',
  'visitTransferred',
  'visitorParked',
  'visitorCameBack',
  'visitorSteppedOut',
  'visitorBackInLine',
  'absenceRanOut',
  'priorityDeclared',
  'priorityConfirmed',
  'priorityRefused',
  'serviceAdded',
  'ticketCancelled',
  'bookingMade',
  'deskTaken',
  'deskLeft',
  'breakBegan',
  'breakEnded',
  'airRaidBegan',
  'allClearGiven',
  'callsResumed',
  'servicesSwitchedOff',
  'servicesSwitchedOn',
  'bookedTimesOff',
  'bookedTimesOn',
  'dayBegan',
  'helpAsked',
  'helpAskedAgain',
  'helpEscalated',
  'helpAccepted',
  'helpFinished',
  'helpCancelled',
];

const happened = new Set<EventType>();
const remembering = (day: Lived): Lived => {
  for (const { type } of day.story) happened.add(type);
  return day;
};

describe.each(ways)('over long days in which everything is tried, where $name', ({ rules }) => {
  const live = (all: Parameters<typeof livedDay>[0]) => remembering(livedDay(all, rules));
  const hold = overDays(tries, { live, count: 40 });

  test('C1 no ticket is at two windows', () => hold(noTicketAtTwoWindows, 8));
  test('D5 no window has more visitors than it may', () => hold(noWindowIsOverfull, 8));
  test('D1 no operator is at two windows', () => hold(noOperatorAtTwoWindows, 2));
  test('T3 nobody is lost', () => hold(nobodyIsLost, 50));
  test('N3, N5: no number is given twice', () => hold(noNumberTwice, 10));
  test('N4 time never runs backwards in the story', () => hold(timeNeverRunsBack, 30));
  test('Q1 whoever is called stands first', () => hold(theFirstIsCalled, 8));
  test('Q9 the stored reason of every call is true', () => hold(everyReasonIsTrue, 8));
  test('Q3 the aged go first', () => hold(theAgedGoFirst, 3));
  test('X2 an air raid changes no order of those who wait', () => hold(anAirRaidKeepsTheOrder, 4));
  test('X2 in an air raid nobody waits longer', () => hold(anAirRaidStopsTheWaits, 10));
  test('the line and its counts are the tickets that wait', () => hold(theLineIsTrue, 90));
  test('G2, G6: a call for help is open until it ends', () => hold(helpIsOpenUntilItEnds, 0.1));
  test('T4 every event survives JSON', () => hold(eventsSurviveJson, 30));
  test('S1 the story told again makes the same centre', () => hold(theStoryIsAll, 0.9));
});

test('in these days everything happens that can happen to a visitor', () => {
  for (const type of everything) expect(happened, type).toContain(type);
});

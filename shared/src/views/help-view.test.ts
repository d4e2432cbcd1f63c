import { expect, test } from 'vitest';
import { evolve } from '../domain/evolve.ts';
import type { Event } from '../domain/events.ts';
import type { HelpId, HelpPlaceId, StaffId } from '../domain/ids.ts';
import { at, centreAfter, dayBegan, taken } from '../testing/builders.ts';
import { accepted, asked, helpPlacesSet, toilet } from '../testing/help.ts';
import { buttonsView, helpSeen, helpTold } from './help-view.ts';

const began = dayBegan(at(0));
const atEntrance: Event = {
  type: 'helpAsked',
  at: at(3),
  helpId: 'h-2' as HelpId,
  placeId: 'entrance' as HelpPlaceId,
};

test('staff see where, since when, how often it was pressed and who goes', () => {
  const centre = centreAfter(helpPlacesSet, began, taken('1', 'oksana', at(0)), asked(at(1)));
  const call = { id: 'h-1', placeId: toilet, place: { uk: 'Туалет', en: 'Toilet' } };
  expect(helpSeen(centre)).toEqual([
    {
      ...call,
      askedAt: at(1),
      lastAskedAt: at(1),
      times: 1,
      escalated: 0,
      forAll: false,
      desks: ['desk-1'],
      staff: [],
    },
  ]);
  expect(helpSeen(evolve(centre, accepted('oksana', at(2))))).toMatchObject([
    { ...call, acceptedBy: 'oksana' },
  ]);
});

test('a call that nobody has accepted stands before one to which somebody goes', () => {
  const centre = centreAfter(helpPlacesSet, began, asked(at(1)), accepted('o', at(2)), atEntrance);
  expect(helpSeen(centre).map(({ placeId }) => placeId)).toEqual(['entrance', toilet]);
});

test('G1: a place that nobody knows has no name, and its call is for everybody', () => {
  const own: Event = { ...atEntrance, placeId: 'kiosk-1' as HelpPlaceId };
  expect(helpSeen(centreAfter(helpPlacesSet, began, own))).toMatchObject([
    { placeId: 'kiosk-1', forAll: true },
  ]);
});

test('whoever pressed is told what becomes of it, and never by whom', () => {
  const story = [helpPlacesSet, began, asked(at(1)), accepted('oksana', at(2))];
  const over = { helpId: 'h-1' as HelpId, placeId: toilet };
  const ended = (type: 'helpFinished' | 'helpCancelled'): Event => ({
    type,
    at: at(3),
    ...over,
    staffId: 'oksana' as StaffId,
  });
  const told = (...events: Event[]) =>
    helpTold(centreAfter(...events), at(3, 10)).map(({ state }) => state);
  expect(told(...story.slice(0, 3))).toEqual(['asked']);
  expect(told(...story)).toEqual(['coming']);
  expect(told(...story, ended('helpFinished'))).toEqual(['finished']);
  expect(told(...story, ended('helpCancelled'))).toEqual(['cancelled']);
  expect(helpTold(centreAfter(...story, ended('helpCancelled')), at(4))).toEqual([]);
  expect(JSON.stringify(buttonsView(centreAfter(...story), at(3)))).not.toContain('oksana');
});

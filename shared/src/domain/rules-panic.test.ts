import { describe, expect, test } from 'vitest';
import { boardView } from '../views/board-view.ts';
import { deskView } from '../views/desk-view.ts';
import { buttonsView } from '../views/help-view.ts';
import { kioskView } from '../views/kiosk-view.ts';
import { at, deskId, staff, theKiosk, theSetup, withRules } from '../testing/builders.ts';
import { helpPlacesSet, theButtons } from '../testing/help.ts';
import { Hall } from '../testing/hall.ts';
import type { Event } from './events.ts';
import type { HelpPlace } from './help.ts';
import type { HelpPlaceId, StaffId } from './ids.ts';

const guard: HelpPlace = {
  id: 'quiet' as HelpPlaceId,
  name: { uk: 'Тихий виклик', en: 'Quiet alarm' },
  desks: [deskId('3')],
  staff: ['guard' as StaffId],
  panic: true,
};
const named: Event = { ...helpPlacesSet, at: at(0), places: [...helpPlacesSet.places, guard] };
const raise = { type: 'raisePanic', deskId: deskId('1') } as const;

function atWindow(): Hall {
  const hall = new Hall(named);
  hall.sits('oksana', '1');
  return hall;
}
const seen = (hall: Hall) => deskView(hall.centre, hall.now).help;

describe('a quiet call from a window', () => {
  test('G8: those whom the centre has named see the window, and nobody else yet', () => {
    const hall = atWindow();
    expect(hall.ask(staff('oksana'), raise)).toEqual(['helpAsked']);
    expect(seen(hall)).toMatchObject([
      { panicAt: 'desk-1', forAll: false, desks: ['desk-3'], staff: ['guard'] },
    ]);
  });

  test('G8: where only windows are named and nobody works at another of them, everybody sees it at once', () => {
    const windows = { ...guard, desks: [deskId('1'), deskId('3')], staff: [] };
    const hall = new Hall({ ...named, places: [...helpPlacesSet.places, windows] });
    hall.sits('oksana', '1');
    hall.ask(staff('oksana'), raise);
    expect(seen(hall)).toMatchObject([{ panicAt: 'desk-1', forAll: true }]);
    hall.sits('ivan', '3');
    expect(seen(hall)).toMatchObject([{ panicAt: 'desk-1', forAll: false }]);
  });

  test('G8: kiosks, boards and buttons are told nothing of it, from the press to the end', () => {
    const hall = atWindow();
    hall.ask(staff('oksana'), raise);
    const told = () =>
      JSON.stringify([
        kioskView(hall.centre, hall.now).help,
        boardView(hall.centre, hall.now),
        buttonsView(hall.centre, hall.now).help,
        buttonsView(hall.centre, hall.now).places,
      ]);
    const helpId = hall.last('helpAsked').helpId;
    for (const type of ['acceptHelp', 'finishHelp'] as const) {
      expect(told()).not.toMatch(/panic|quiet/);
      hall.ask(staff('guard'), { type, helpId });
    }
    expect(told()).not.toMatch(/panic|quiet/);
    expect(hall.centre.help['panic.desk-1']?.status).toBe('finished');
  });

  test('G8: nobody accepts in time, and everybody at work sees it', () => {
    const hall = atWindow();
    hall.ask(staff('oksana'), raise);
    expect(hall.at(1).tick()).toEqual(['helpEscalated']);
    expect(seen(hall)).toMatchObject([{ panicAt: 'desk-1', forAll: true }]);
  });

  test('G8, D9: a hidden key calls as she would herself, whatever the pad knows of the window', () => {
    const hall = atWindow();
    const key = { type: 'pressPad', deskId: deskId('1'), key: 'raisePanic' } as const;
    expect(hall.ask(theButtons, { ...key, stands: 'of yesterday' })).toEqual(['helpAsked']);
    expect(hall.last('helpAsked')).toMatchObject({ panicAt: 'desk-1', staffId: 'oksana' });
    expect(hall.ask(theButtons, { ...key, stands: 'of yesterday' })).toEqual([]);
    const empty = { ...key, deskId: deskId('2'), stands: '' };
    expect(hall.ask(theButtons, empty)).toBe('nobody-works-there');
    expect(hall.ask(staff('oksana'), { ...key, stands: '' })).toBe('not-yours-to-ask');
  });

  test('G8: a second press is the same call, and two windows are two', () => {
    const hall = atWindow();
    hall.sits('petro', '2');
    hall.ask(staff('oksana'), raise);
    expect(hall.ask(staff('oksana'), raise)).toEqual([]);
    hall.ask(staff('petro'), { ...raise, deskId: deskId('2') });
    expect(seen(hall).map(({ panicAt }) => panicAt)).toEqual(['desk-1', 'desk-2']);
  });

  test('G8: it is taken back by whoever pressed by mistake', () => {
    const hall = atWindow();
    hall.ask(staff('oksana'), raise);
    const { helpId } = hall.last('helpAsked');
    expect(hall.ask(staff('oksana'), { type: 'cancelHelp', helpId })).toEqual(['helpCancelled']);
    expect(seen(hall)).toEqual([]);
  });

  test('G8: it is the operator’s at her own window, and only where somebody is named who comes', () => {
    const hall = atWindow();
    expect(hall.ask(staff('petro'), raise)).toBe('not-your-desk');
    expect(hall.ask(theKiosk, raise)).toBe('not-yours-to-ask');
    const nobody = new Hall(helpPlacesSet);
    nobody.sits('oksana', '1');
    expect(nobody.ask(staff('oksana'), raise)).toBe('place-unknown');
    expect(deskView(nobody.centre, nobody.now).panic).toBe(false);
  });

  test('G8: nobody calls from it as from a place of the building', () => {
    const hall = atWindow();
    const placeId = guard.id;
    expect(hall.ask(staff('oksana'), { type: 'askForHelp', placeId })).toBe('place-unknown');
    expect(deskView(hall.centre, hall.now).helpPlaces.map(({ id }) => id)).not.toContain(placeId);
  });

  test('G8: a button or a kiosk that stands for it calls as quietly, and none of them is told', () => {
    for (const actor of [theButtons, theKiosk]) {
      const hall = atWindow();
      expect(hall.ask(actor, { type: 'askForHelp', placeId: guard.id })).toEqual(['helpAsked']);
      expect(seen(hall)).toMatchObject([{ quiet: true, forAll: false, staff: ['guard'] }]);
      const told = [kioskView(hall.centre, hall.now), buttonsView(hall.centre, hall.now)];
      expect(told.map(({ help }) => help)).toEqual([[], []]);
      expect(hall.at(1).tick()).toEqual(['helpEscalated']);
      expect(seen(hall)).toMatchObject([{ quiet: true, forAll: true }]);
    }
  });

  test('G8: it escalates after a minute also where other calls never do', () => {
    const never = withRules({ help: { escalateSeconds: 0, escalationsAtMost: 1 } });
    for (const { who, ask } of [
      { who: staff('oksana'), ask: raise },
      { who: theButtons, ask: { type: 'askForHelp', placeId: guard.id } as const },
    ]) {
      const hall = new Hall(never, named);
      hall.sits('oksana', '1');
      hall.ask(who, ask);
      expect(hall.at(1).tick()).toEqual(['helpEscalated']);
      expect(seen(hall)).toMatchObject([{ forAll: true }]);
    }
  });

  test('S8: two of them, or one that names nobody, are refused', () => {
    const hall = atWindow();
    const set = (...places: HelpPlace[]) => hall.ask(theSetup, { type: 'setHelpPlaces', places });
    expect(set(guard, { ...guard, id: 'other' as HelpPlaceId })).toBe('settings-contradict');
    expect(set({ ...guard, desks: [], staff: [] })).toBe('settings-contradict');
    expect(set(guard)).toEqual(['helpPlacesSet']);
  });
});

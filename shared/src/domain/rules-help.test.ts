import { describe, expect, test } from 'vitest';
import {
  at,
  MONDAY,
  dayBegan,
  plainRules,
  staff,
  taken,
  theKiosk,
  theSetup,
  withRules,
} from '../testing/builders.ts';
import { given } from '../testing/given.ts';
import { Hall } from '../testing/hall.ts';
import { asked, accepted, buttonOf, helpPlacesSet, theButtons, toilet } from '../testing/help.ts';
import { isForAll, openHelp, type ButtonState, type HelpPlace } from './help.ts';
import type { HelpId, HelpPlaceId, StaffId } from './ids.ts';
import { nextDue } from './passing.ts';
import { defined } from './result.ts';

const began = dayBegan(at(0));
const ask = { type: 'askForHelp', placeId: toilet } as const;
const helpId = 'h-1' as HelpId;
const { deviceId } = theButtons;

describe('G1: help is asked for from a place of the centre', () => {
  test('G1: by a button that stands there', () => {
    given(helpPlacesSet, began)
      .when(theButtons, ask, at(1), 'h-1')
      .then({ type: 'helpAsked', at: at(1), helpId, placeId: toilet, deviceId });
  });

  test('G1: by staff who name the place; a place that nobody knows is refused', () => {
    given(helpPlacesSet, began)
      .when(staff('olena'), ask, at(1), 'h-1')
      .then({ type: 'helpAsked', at: at(1), helpId, placeId: toilet, staffId: 'olena' as StaffId });
    const nowhere = { type: 'askForHelp', placeId: 'attic' as HelpPlaceId } as const;
    given(helpPlacesSet, began).when(staff('olena'), nowhere, at(1)).refused('place-unknown');
    given(helpPlacesSet, began)
      .when(staff('olena'), { type: 'askForHelp' }, at(1))
      .refused('place-unknown');
  });

  test('G1: a device that says no place, or one that nobody knows, is a place by itself', () => {
    const own = 'kiosk-1' as HelpPlaceId;
    for (const placeId of [undefined, 'atic' as HelpPlaceId]) {
      const hall = new Hall(helpPlacesSet);
      hall.ask(theKiosk, { type: 'askForHelp', ...(placeId && { placeId }) });
      expect(hall.last('helpAsked').placeId).toBe(own);
    }
  });

  test('G1: nobody else asks: not the clock, not a phone', () => {
    for (const actor of [{ kind: 'clock' }, { kind: 'setup' }] as const)
      given(helpPlacesSet).when(actor, ask, at(1)).refused('not-yours-to-ask');
  });
});

describe('G2: a place has one open call', () => {
  test('G2: pressed again it is the same call, counted', () => {
    given(helpPlacesSet, began, asked(at(1)))
      .when(theKiosk, ask, at(2))
      .then({
        type: 'helpAskedAgain',
        at: at(2),
        helpId,
        placeId: toilet,
        times: 2,
        deviceId: 'kiosk-1' as never,
      });
    const hall = new Hall(helpPlacesSet);
    for (const minute of [1, 2, 3]) hall.at(minute).ask(theButtons, ask);
    expect(openHelp(hall.centre)).toMatchObject([{ times: 3, askedAt: at(1), lastAskedAt: at(3) }]);
  });

  test('G2: a press within two seconds is the same press', () => {
    const hall = new Hall(helpPlacesSet);
    hall.at(1, 0).ask(theButtons, ask);
    expect(hall.at(1, 1).ask(theButtons, ask)).toEqual([]);
    expect(hall.at(1, 2).ask(theButtons, ask)).toEqual(['helpAskedAgain']);
  });

  test('G2: another place has a call of its own', () => {
    const hall = new Hall(helpPlacesSet);
    hall.ask(theButtons, ask);
    hall.ask(theButtons, { type: 'askForHelp', placeId: 'entrance' as HelpPlaceId });
    expect(openHelp(hall.centre).map(({ placeId }) => placeId)).toEqual([toilet, 'entrance']);
  });
});

describe('G3: one of the staff accepts it', () => {
  test('G3: and it stays known who', () => {
    given(helpPlacesSet, began, asked(at(1)))
      .when(staff('olena'), { type: 'acceptHelp', helpId }, at(2))
      .then(accepted('olena', at(2)));
  });

  test('G3: whoever is second is told; the same person once more changes nothing', () => {
    const story = [helpPlacesSet, began, asked(at(1)), accepted('olena', at(2))];
    given(...story)
      .when(staff('petro'), { type: 'acceptHelp', helpId }, at(3))
      .refused('help-accepted');
    given(...story)
      .when(staff('olena'), { type: 'acceptHelp', helpId }, at(3))
      .then();
  });

  test('G3: a kiosk or a button accepts nothing', () => {
    for (const actor of [theKiosk, theButtons])
      given(helpPlacesSet, began, asked(at(1)))
        .when(actor, { type: 'acceptHelp', helpId }, at(2))
        .refused('not-yours-to-ask');
  });

  test('G3: first those whom the place names, everybody where nobody of them is at work', () => {
    const hall = new Hall(helpPlacesSet);
    hall.ask(theButtons, ask);
    const forAll = () => openHelp(hall.centre).map((call) => isForAll(hall.centre, call));
    expect(forAll()).toEqual([true]);
    hall.sits('petro', '2');
    expect(forAll()).toEqual([true]);
    hall.sits('oksana', '1');
    expect(forAll()).toEqual([false]);
    hall.at(1).tick();
    expect(forAll()).toEqual([true]);
  });
});

describe('G4: a call that nobody accepts escalates', () => {
  test('G4: by the clock alone, so often as the centre has set, and stays so', () => {
    const help = { escalateSeconds: 30, escalationsAtMost: 2 };
    const hall = new Hall(withRules({ help }), helpPlacesSet);
    hall.at(0).ask(theButtons, ask);
    expect(nextDue(hall.centre, at(0))).toBe(at(0, 30));
    expect(hall.at(0, 29).tick()).toEqual([]);
    expect(hall.at(0, 30).tick()).toEqual(['helpEscalated']);
    expect(hall.last('helpEscalated')).toMatchObject({ placeId: toilet, level: 1 });
    expect(hall.at(1).tick()).toEqual(['helpEscalated']);
    expect(hall.at(60).tick()).toEqual([]);
    expect(nextDue(hall.centre, at(60))).toBeUndefined();
    expect(openHelp(hall.centre)).toMatchObject([{ status: 'asked', escalated: 2 }]);
  });

  test('G4: after a clock that stood still it is as loud as it should be at once', () => {
    const hall = new Hall(helpPlacesSet);
    hall.at(0).ask(theButtons, ask);
    expect(hall.at(30).tick()).toEqual(['helpEscalated', 'helpEscalated', 'helpEscalated']);
  });

  test('G4: not once it is accepted, and never where the centre has set so', () => {
    const hall = new Hall(helpPlacesSet);
    hall.at(0).ask(theButtons, ask);
    hall.ask(staff('olena'), { type: 'acceptHelp', helpId: hall.last('helpAsked').helpId });
    expect(hall.at(30).tick()).toEqual([]);
    const never = { escalateSeconds: 0, escalationsAtMost: 1 };
    const quiet = new Hall(withRules({ help: never }), helpPlacesSet);
    quiet.at(0).ask(theButtons, ask);
    expect(quiet.at(30).tick()).toEqual([]);
  });
});

describe('G5: it is over', () => {
  const over = { helpId, placeId: toilet, at: at(3) };

  test('G5: when staff have finished it, accepted or not', () => {
    for (const story of [[asked(at(1))], [asked(at(1)), accepted('olena', at(2))]])
      given(helpPlacesSet, began, ...story)
        .when(staff('petro'), { type: 'finishHelp', helpId }, at(3))
        .then({ type: 'helpFinished', ...over, staffId: 'petro' as StaffId });
  });

  test('G5: when the place or staff have cancelled it', () => {
    given(helpPlacesSet, began, asked(at(1)))
      .when(theButtons, { type: 'cancelHelp', helpId }, at(3))
      .then({ type: 'helpCancelled', ...over, deviceId });
    given(helpPlacesSet, began, asked(at(1)), accepted('olena', at(2)))
      .when(staff('olena'), { type: 'cancelHelp', helpId }, at(3))
      .then({ type: 'helpCancelled', ...over, staffId: 'olena' as StaffId });
  });

  test('G5: then nobody accepts, finishes or cancels it, and the next press is a new call', () => {
    const story = [helpPlacesSet, began, asked(at(1)), accepted('olena', at(2))];
    const ended = { type: 'helpFinished', ...over, staffId: 'olena' as StaffId } as const;
    for (const type of ['acceptHelp', 'finishHelp', 'cancelHelp'] as const)
      given(...story, ended)
        .when(staff('petro'), { type, helpId }, at(4))
        .refused('help-not-asked');
    given(...story, ended)
      .when(theButtons, ask, at(3), 'h-2')
      .then({ type: 'helpAsked', at: at(3), helpId: 'h-2' as HelpId, placeId: toilet, deviceId });
  });
});

describe('G6: nothing holds a call for help up', () => {
  test('G6: not the night, not an air raid: it is asked, escalates and is accepted', () => {
    const hall = new Hall(helpPlacesSet);
    hall.at(12 * 60).ask(staff('olena'), { type: 'soundAirRaid' });
    expect(hall.ask(theButtons, ask)).toEqual(['helpAsked']);
    expect(hall.at(12 * 60 + 1).tick()).toContain('helpEscalated');
    const accept = { type: 'acceptHelp', helpId: hall.last('helpAsked').helpId } as const;
    expect(hall.ask(staff('olena'), accept)).toEqual(['helpAccepted']);
  });

  test('G6: not midnight: an open call stays open, one that is over is forgotten', () => {
    const hall = new Hall(helpPlacesSet);
    hall.ask(theButtons, ask);
    hall.ask(theKiosk, { type: 'askForHelp', placeId: 'entrance' as HelpPlaceId });
    hall.ask(theKiosk, { type: 'cancelHelp', helpId: hall.last('helpAsked').helpId });
    hall.at(24 * 60).ask(staff('olena'), { type: 'soundAirRaid' });
    expect(hall.last('dayBegan').day > MONDAY).toBe(true);
    expect(Object.keys(hall.centre.help)).toEqual([toilet]);
  });
});

describe('G7: the state of the buttons', () => {
  const report = (...buttons: ButtonState[]) => ({ type: 'reportButtons', buttons }) as const;

  test('G7: is kept when it changes, and only then', () => {
    const hall = new Hall();
    const present = report(buttonOf('present'));
    expect(hall.ask(theButtons, present)).toContain('buttonsChanged');
    expect(hall.ask(theButtons, present)).toEqual([]);
    expect(hall.ask(theButtons, report(buttonOf('denied')))).toEqual(['buttonsChanged']);
    expect(hall.centre.buttons[deviceId]).toEqual([buttonOf('denied')]);
    expect(hall.ask(theButtons, report())).toEqual(['buttonsChanged']);
    expect(hall.ask(staff('olena'), present)).toBe('not-yours-to-ask');
  });
});

describe('S8: the places of help', () => {
  const sets = (places: readonly HelpPlace[], hall = new Hall(helpPlacesSet)) =>
    hall.ask(theSetup, { type: 'setHelpPlaces', places });
  const first: HelpPlace = defined(helpPlacesSet.places[0], 'entrance');

  test('S8: have their own ids and words, and alert desks that there are', () => {
    expect(sets([first, first])).toBe('settings-contradict');
    expect(sets([{ ...first, name: { uk: '', en: 'x' } }])).toBe('settings-contradict');
    expect(sets([{ ...first, desks: ['desk-9' as never] }])).toBe('settings-contradict');
    expect(sets([first])).toContain('helpPlacesSet');
  });

  test('S8: a place stays while somebody calls for help from it', () => {
    const hall = new Hall(helpPlacesSet);
    hall.ask(theButtons, ask);
    expect(sets([first], hall)).toBe('settings-contradict');
    hall.ask(staff('olena'), { type: 'finishHelp', helpId: hall.last('helpAsked').helpId });
    expect(sets([first], hall)).toContain('helpPlacesSet');
  });

  test('S5: a call for help does not escalate after less than no time, nor less than once', () => {
    const rules = (help: typeof plainRules.help) =>
      new Hall().ask(theSetup, {
        type: 'describeCentre',
        name: { uk: 'ЦНАП', en: 'Centre' },
        timeZone: 'Europe/Kyiv',
        rules: { ...plainRules, help },
      });
    expect(rules({ escalateSeconds: -1, escalationsAtMost: 1 })).toBe('settings-contradict');
    expect(rules({ escalateSeconds: 1, escalationsAtMost: 0 })).toBe('settings-contradict');
    expect(rules({ escalateSeconds: 0, escalationsAtMost: 1 })).toContain('centreDescribed');
  });
});

test('G3: who sits at a window that nobody named is not disturbed at first', () => {
  const hall = new Hall(helpPlacesSet, began, taken('1', 'oksana', at(0)), asked(at(1)));
  expect(openHelp(hall.centre).map((call) => isForAll(hall.centre, call))).toEqual([false]);
});

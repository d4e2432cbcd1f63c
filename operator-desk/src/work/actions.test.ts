import type { DeskId, Instant, ServiceId, StaffId } from '@cherha/shared/domain/ids.ts';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import { describe, expect, test } from 'vitest';
import { visitors } from '../previews/sample-hall.ts';
import { commandsOf, mainAction, momentOf, stateKey, whyNot, type Action } from './actions.ts';

const free: DeskSeen = {
  id: 'd3' as DeskId,
  number: '3',
  services: ['s1' as ServiceId],
  backup: [],
  visitors: [],
  operator: 'olena' as StaffId,
};
const called: DeskSeen = { ...free, visitors: [visitors.called] };
const serving: DeskSeen = { ...free, visitors: [visitors.serving] };

const calm = { recallSecondsLeft: 0, recalledEnough: false };

const possible = (desk: DeskSeen, waitingHere = 5, undoSecondsLeft = 5): Action[] => {
  const all: Action[] = [
    'callNext',
    'startVisit',
    'finishVisit',
    'finishAndCall',
    'recall',
    'markNoShow',
    'undoCall',
    'leaveDesk',
  ];
  return all.filter((action) => !whyNot(action, { ...calm, desk, waitingHere, undoSecondsLeft }));
};

describe('what can be done at a window', () => {
  test('at a free window one calls the next visitor or leaves', () => {
    expect(possible(free)).toEqual(['callNext', 'leaveDesk']);
  });

  test('when nobody waits, nobody can be called, and the reason is said', () => {
    expect(possible(free, 0)).toEqual(['leaveDesk']);
    expect(whyNot('callNext', { ...calm, desk: free, waitingHere: 0, undoSecondsLeft: 0 })).toBe(
      'nobody-waiting',
    );
  });

  test('a called visitor can be started, recalled, missed or called back', () => {
    expect(possible(called)).toEqual(['startVisit', 'recall', 'markNoShow', 'undoCall']);
  });

  test('when the seconds are over a call cannot be taken back', () => {
    expect(possible(called, 5, 0)).toEqual(['startVisit', 'recall', 'markNoShow']);
    expect(whyNot('undoCall', { ...calm, desk: called, waitingHere: 5, undoSecondsLeft: 0 })).toBe(
      'too-late-to-undo',
    );
  });

  test('a visit can be finished, with or without calling the next', () => {
    expect(possible(serving)).toEqual(['finishVisit', 'finishAndCall']);
    expect(possible(serving, 0)).toEqual(['finishVisit']);
  });

  test('nobody leaves a window where a visitor stands', () => {
    expect(
      whyNot('leaveDesk', { ...calm, desk: serving, waitingHere: 0, undoSecondsLeft: 0 }),
    ).toBe('visitor-at-desk');
  });
});

test('the main action goes call, start, finish', () => {
  expect([free, called, serving].map((desk) => mainAction[momentOf(desk)])).toEqual([
    'callNext',
    'startVisit',
    'finishVisit',
  ]);
});

test('one press finishes the visit and then calls the next', () => {
  const deskId = free.id;
  expect(commandsOf('finishAndCall', deskId)).toEqual([
    { type: 'finishVisit', deskId },
    { type: 'callNext', deskId },
  ]);
  expect(commandsOf('recall', deskId)).toEqual([{ type: 'recall', deskId }]);
});

test('every change at the window gives its state another name', () => {
  const taken = { ...serving, operator: 'taras' as StaffId };
  const again = { ...called, visitors: [{ ...visitors.called, time: 2 }] };
  const names = [free, called, again, serving, taken].map(stateKey);
  expect(new Set(names).size).toBe(names.length);
  expect(stateKey({ ...called })).toBe(stateKey(called));
});

test('C2: a ticket is called again after a pause, and not for ever', () => {
  const standing = { ...calm, desk: called, waitingHere: 0, undoSecondsLeft: 0 };
  expect(whyNot('recall', { ...standing, recallSecondsLeft: 3 })).toBe('recall-too-soon');
  expect(whyNot('recall', { ...standing, recalledEnough: true })).toBe('recalled-enough');
  expect(whyNot('recall', standing)).toBeUndefined();
});

test('D7: nobody is called to a window on a break', () => {
  const onBreak: DeskSeen = {
    ...free,
    break: { reason: 'lunch', since: 0 as Instant, until: undefined, planned: false },
  };
  expect(whyNot('callNext', { ...calm, desk: onBreak, waitingHere: 3, undoSecondsLeft: 0 })).toBe(
    'on-break',
  );
});

import type { Break } from '@cherha/shared/domain/desk.ts';
import type { DeskId, Instant, PriorityId, ServiceId, StaffId } from '@cherha/shared/domain/ids.ts';
import type { DeskSeen, VisitorSeen } from '@cherha/shared/views/desk-view.ts';
import { describe, expect, test } from 'vitest';
import { visitors } from '../previews/sample-hall.ts';
import {
  actions,
  commandsOf,
  mainAction,
  momentOf,
  stateKey,
  whyNoForm,
  whyNot,
  type Action,
  type Standing,
} from './actions.ts';
import { forms } from '../keys/key-map.ts';
import { currentVisitor } from './current-visitor.ts';

const { called, serving } = visitors;
const free: DeskSeen = {
  id: 'd3' as DeskId,
  number: '3',
  services: ['s1' as ServiceId],
  backup: [],
  visitors: [],
  operator: 'olena' as StaffId,
};
const lunch: Break = { reason: 'lunch', since: 5 as Instant, until: undefined, planned: false };

/** Where the work stands with these visitors at the window; calm unless something else is said. */
function standing(here: readonly VisitorSeen[], some: Partial<Standing> = {}): Standing {
  const desk = { ...free, visitors: here };
  return {
    desk,
    visitor: currentVisitor(desk, undefined),
    rules: { visitorsAtDesk: 1, mode: 'pull' },
    waitingHere: 5,
    undoSecondsLeft: 5,
    recallSecondsLeft: 0,
    comingBack: 0,
    recalledEnough: false,
    ...some,
  };
}
const several = { rules: { visitorsAtDesk: 2, mode: 'pull' } } as const;
const onBreak = { desk: { ...free, break: lunch } };

const possible = (now: Standing): Action[] => actions.filter((action) => !whyNot(action, now));

describe('what can be done at a window', () => {
  test('at a free window one calls the next visitor or leaves', () => {
    expect(possible(standing([]))).toEqual(['callNext', 'leaveDesk']);
  });

  test('a call is asked of the law, also where nobody seems to wait', () => {
    expect(possible(standing([], { waitingHere: 0 }))).toEqual(['callNext', 'leaveDesk']);
  });

  test('a called visitor can be started, recalled, missed or called back', () => {
    const callOver = ['startVisit', 'recall', 'markNoShow', 'undoCall', 'declineCall'];
    expect(possible(standing([called]))).toEqual(callOver);
  });

  test('R4: a visit begins when the document was looked at, one way or the other', () => {
    const declares = (state: 'declared' | 'confirmed' | 'refused') => ({
      ...called,
      priority: { categoryId: 'disability' as PriorityId, as: 'self' as const, state },
    });
    const begins = (state: 'declared' | 'confirmed' | 'refused') =>
      whyNot('startVisit', standing([declares(state)]));
    expect(begins('declared')).toBe('priority-not-checked');
    expect([begins('confirmed'), begins('refused')]).toEqual([undefined, undefined]);
  });

  test('C7: who was marked as missing a moment ago is taken back, and nobody else is', () => {
    const missed = { ticketId: called.id, secondsLeft: 4 };
    const now = standing([], { missed });
    expect(possible(now)).toEqual(['callNext', 'takeBack', 'leaveDesk']);
    expect(commandsOf('takeBack', now)).toEqual([{ type: 'takeBack', ticketId: called.id }]);
    expect(commandsOf('takeBack', standing([]))).toEqual([]);
  });

  test('a form is offered where what it asks can be done', () => {
    const offered = (now: Standing) => forms.filter((form) => !whyNoForm(form, now));
    expect(offered(standing([]))).toEqual(['beginBreak']);
    expect(offered(standing([], onBreak))).toEqual([]);
    expect(offered(standing([called]))).toEqual(['transfer', 'addService', 'note']);
    expect(offered(standing([serving]))).toEqual(forms.filter((form) => form !== 'beginBreak'));
    expect(whyNoForm('park', standing([called]))).toBe('visit-not-started');
    // M4: it is also where somebody is said to be back.
    expect(whyNoForm('park', standing([], { comingBack: 1 }))).toBeUndefined();
    expect(whyNoForm('beginBreak', standing([serving]))).toBe('visitor-at-desk');
  });

  test('when the seconds are over a call cannot be taken back', () => {
    const now = standing([called], { undoSecondsLeft: 0 });
    expect(whyNot('undoCall', now)).toBe('too-late-to-undo');
  });

  test('a visit can be finished, with or without calling the next', () => {
    expect(possible(standing([serving]))).toEqual(['finishVisit', 'finishAndCall']);
  });

  test('nobody leaves a window where a visitor stands', () => {
    expect(whyNot('leaveDesk', standing([serving]))).toBe('visitor-at-desk');
    expect(whyNot('leaveDesk', standing([serving], several))).toBe('visitor-at-desk');
  });
});

describe('D5: several visitors at a window', () => {
  test('while there is room the next is called beside a visit that goes on', () => {
    const now = standing([serving], several);
    expect(possible(now)).toEqual(['callNext', 'finishVisit', 'finishAndCall']);
    expect(commandsOf('callNext', now)).toEqual([{ type: 'callNext', deskId: free.id }]);
  });

  test('nobody is called to a full window', () => {
    const full = [serving, { ...serving, id: called.id }];
    expect(whyNot('callNext', standing(full, several))).toBe('visitor-at-desk');
  });

  test('nobody is called while somebody who was called is still to come', () => {
    const now = standing([serving, called], { rules: { visitorsAtDesk: 3, mode: 'pull' } });
    expect(whyNot('callNext', now)).toBe('visitor-at-desk');
    expect(whyNot('finishAndCall', { ...now, visitor: serving })).toBe('visitor-at-desk');
    expect(whyNot('finishVisit', { ...now, visitor: serving })).toBeUndefined();
  });

  test('every command about a visitor names the one who is shown', () => {
    const now = { ...standing([serving, called], several), visitor: serving };
    const { id: deskId } = free;
    expect(commandsOf('finishAndCall', now)).toEqual([
      { type: 'finishVisit', deskId, ticketId: serving.id },
      { type: 'callNext', deskId },
    ]);
    const aboutVisitor = ['startVisit', 'finishVisit', 'recall', 'markNoShow'] as const;
    for (const type of [...aboutVisitor, 'undoCall', 'declineCall'] as const)
      expect(commandsOf(type, now)).toEqual([{ type, deskId, ticketId: serving.id }]);
  });

  test('showing another visitor is another state: a press that was meant before does not count', () => {
    const now = standing([serving, called], several);
    expect(stateKey({ ...now, visitor: serving })).not.toBe(stateKey({ ...now, visitor: called }));
  });
});

test('the main action goes call, start, finish, and ends a break', () => {
  const moments = [standing([]), standing([called]), standing([serving]), standing([], onBreak)];
  expect(moments.map((now) => mainAction[momentOf(now)])).toEqual([
    'callNext',
    'startVisit',
    'finishVisit',
    'endBreak',
  ]);
});

test('every change at the window gives its state another name', () => {
  const now = standing([called]);
  const states = [
    standing([]),
    now,
    standing([{ ...called, time: 2 }]),
    standing([serving]),
    standing([serving], { desk: { ...free, operator: 'taras' as StaffId } }),
    standing([], onBreak),
  ];
  expect(new Set(states.map(stateKey)).size).toBe(states.length);
  expect(stateKey({ ...now })).toBe(stateKey(now));
});

test('C2: a ticket is called again after a pause, and not for ever', () => {
  const now = standing([called]);
  expect(whyNot('recall', { ...now, recallSecondsLeft: 3 })).toBe('recall-too-soon');
  expect(whyNot('recall', { ...now, recalledEnough: true })).toBe('recalled-enough');
  expect(whyNot('recall', now)).toBeUndefined();
});

test('D7: on a break nobody is called; one ends it or leaves', () => {
  const now = standing([], onBreak);
  expect(whyNot('callNext', now)).toBe('on-break');
  expect(possible(now)).toEqual(['endBreak', 'leaveDesk']);
});

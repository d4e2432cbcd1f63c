import type { DeskCommand } from '@cherha/shared/domain/commands.ts';
import type { DeskId } from '@cherha/shared/domain/ids.ts';
import type { Refusal } from '@cherha/shared/domain/refusals.ts';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';

/** What an operator can do at the window. */
export type Action =
  | 'callNext'
  | 'startVisit'
  | 'finishVisit'
  | 'finishAndCall'
  | 'recall'
  | 'markNoShow'
  | 'undoCall'
  | 'leaveDesk';

/** Where the work at the window stands. */
export type Moment = 'free' | 'called' | 'serving';

/** Everything that decides whether an action makes sense now. */
export interface Standing {
  readonly desk: DeskSeen;
  readonly waitingHere: number;
  readonly undoSecondsLeft: number;
  /** C2: until the ticket may be called again, and whether it may at all. */
  readonly recallSecondsLeft: number;
  readonly recalledEnough: boolean;
}

export const momentOf = ({ visitors: [visitor] }: DeskSeen): Moment => visitor?.status ?? 'free';

/** The one main action of a moment, always in the same place and on the same key. */
export const mainAction = {
  free: 'callNext',
  called: 'startVisit',
  serving: 'finishVisit',
} as const satisfies Record<Moment, Action>;

/** Why an action makes no sense now, in the law's own words; the law itself is asked all the same. */
export function whyNot(action: Action, standing: Standing): Refusal | undefined {
  const moment = momentOf(standing.desk);
  const nobodyWaits = standing.waitingHere === 0 ? 'nobody-waiting' : undefined;
  switch (action) {
    case 'callNext':
      if (standing.desk.break && moment === 'free') return 'on-break';
      return moment === 'free' ? nobodyWaits : 'visitor-at-desk';
    case 'leaveDesk':
      return moment === 'free' ? undefined : 'visitor-at-desk';
    case 'finishVisit':
      return moment === 'serving' ? undefined : notServing(moment);
    case 'finishAndCall':
      return moment === 'serving' ? nobodyWaits : notServing(moment);
    case 'undoCall':
      if (moment === 'called' && standing.undoSecondsLeft <= 0) return 'too-late-to-undo';
      return notCalled(moment);
    case 'recall':
      if (moment !== 'called') return notCalled(moment);
      if (standing.recalledEnough) return 'recalled-enough';
      return standing.recallSecondsLeft > 0 ? 'recall-too-soon' : undefined;
    case 'startVisit':
    case 'markNoShow':
      return notCalled(moment);
  }
}

/** The commands that make up one press, one after another. */
export function commandsOf(action: Action, deskId: DeskId): readonly DeskCommand[] {
  if (action !== 'finishAndCall') return [{ type: action, deskId }];
  return [
    { type: 'finishVisit', deskId },
    { type: 'callNext', deskId },
  ];
}

/**
 * The name of what is at the window now. A press belongs to the state it was made in: when this
 * has changed, the press meant something else.
 */
export const stateKey = ({ id, operator, visitors: [visitor] }: DeskSeen): string => {
  const time = visitor?.status === 'called' ? visitor.time : undefined;
  return [id, operator, visitor?.id, visitor?.status, time].join('/');
};

const notServing = (moment: Moment): Refusal =>
  moment === 'free' ? 'nobody-at-desk' : 'visit-not-started';

const notCalled = (moment: Moment): Refusal | undefined =>
  moment === 'called' ? undefined : moment === 'free' ? 'nobody-at-desk' : 'visit-already-started';

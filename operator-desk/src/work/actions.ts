import type { TicketId } from '@cherha/shared/domain/ids.ts';
import type { Form } from '../keys/key-map.ts';
import type { Refusal } from '@cherha/shared/domain/refusals.ts';
import type { FromDesk } from '@cherha/shared/protocol/messages.ts';
import type { DeskRules, DeskSeen, VisitorSeen } from '@cherha/shared/views/desk-view.ts';

/** What an operator can do at the window with one press. */
export const actions = [
  'callNext',
  'startVisit',
  'finishVisit',
  'finishAndCall',
  'recall',
  'markNoShow',
  'undoCall',
  'declineCall',
  'takeBack',
  'endBreak',
  'leaveDesk',
] as const;
export type Action = (typeof actions)[number];

/** Where the work at the window stands. */
export type Moment = 'free' | 'break' | 'called' | 'serving';

/** Everything that decides whether an action makes sense now. */
export interface Standing {
  readonly desk: DeskSeen;
  /** Whom the buttons are about: one of those at the window. */
  readonly visitor: VisitorSeen | undefined;
  readonly rules: Pick<DeskRules, 'visitorsAtDesk' | 'mode'>;
  readonly waitingHere: number;
  readonly undoSecondsLeft: number;
  /** M4: how many are on an errand from here. */
  readonly comingBack: number;
  /** C7: whom this page marked as missing a moment ago, and how long that is undone by the same key. */
  readonly missed?: { readonly ticketId: TicketId; readonly secondsLeft: number };
  /** C2: until the ticket may be called again, and whether it may at all. */
  readonly recallSecondsLeft: number;
  readonly recalledEnough: boolean;
}

export const momentOf = ({ desk, visitor }: Pick<Standing, 'desk' | 'visitor'>): Moment =>
  visitor?.status ?? (desk.break ? 'break' : 'free');

/** The one main action of a moment, always in the same place and on the same key. */
export const mainAction = {
  free: 'callNext',
  break: 'endBreak',
  called: 'startVisit',
  serving: 'finishVisit',
} as const satisfies Record<Moment, Action>;

/**
 * Why an action makes no sense now, in the law's own words. Whether anybody can be called is never
 * said here: the law knows, and is asked.
 */
export function whyNot(action: Action, standing: Standing): Refusal | undefined {
  const moment = momentOf(standing);
  switch (action) {
    case 'callNext':
      return hasNoRoom(standing);
    case 'endBreak':
      return standing.desk.break ? undefined : 'not-on-break';
    case 'leaveDesk':
      return standing.desk.visitors.length === 0 ? undefined : 'visitor-at-desk';
    case 'finishVisit':
      return notServing(moment);
    case 'finishAndCall':
      return notServing(moment) ?? isBusy(standing);
    case 'takeBack':
      return standing.missed ? undefined : 'nobody-at-desk';
    case 'undoCall':
      if (moment === 'called' && standing.undoSecondsLeft <= 0) return 'too-late-to-undo';
      return notCalled(moment);
    case 'recall':
      if (moment !== 'called') return notCalled(moment);
      if (standing.recalledEnough) return 'recalled-enough';
      return standing.recallSecondsLeft > 0 ? 'recall-too-soon' : undefined;
    case 'startVisit':
      return (
        notCalled(moment) ??
        (standing.visitor?.priority?.state === 'declared' ? 'priority-not-checked' : undefined)
      );
    case 'markNoShow':
    case 'declineCall':
      return notCalled(moment);
  }
}

/** Why the form of a wish would come to nothing now, in the law's own words. */
export function whyNoForm(form: Form, standing: Standing): Refusal | undefined {
  const moment = momentOf(standing);
  switch (form) {
    case 'park':
      // Where nobody is at the window, it is where somebody is said to be back.
      return isAlone(moment) && standing.comingBack > 0 ? undefined : notServing(moment);
    case 'finishWith':
      return notServing(moment);
    case 'transfer':
    case 'addService':
    case 'note':
      return isAlone(moment) ? 'nobody-at-desk' : undefined;
    case 'beginBreak':
      if (standing.desk.visitors.length > 0) return 'visitor-at-desk';
      return standing.desk.break && 'on-break';
  }
}

/** The commands that make up one press, one after another; each names the visitor it is about. */
export function commandsOf(
  action: Action,
  { desk: { id: deskId }, visitor, missed }: Pick<Standing, 'desk' | 'visitor' | 'missed'>,
): readonly FromDesk[] {
  const about = { deskId, ...(visitor && { ticketId: visitor.id }) };
  switch (action) {
    case 'callNext':
    case 'endBreak':
    case 'leaveDesk':
      return [{ type: action, deskId }];
    case 'takeBack':
      return missed ? [{ type: action, ticketId: missed.ticketId }] : [];
    case 'finishAndCall':
      return [
        { type: 'finishVisit', ...about },
        { type: 'callNext', deskId },
      ];
    default:
      return [{ type: action, ...about }];
  }
}

/**
 * The name of what is at the window now. A press belongs to the state it was made in: when this
 * has changed, the press meant something else.
 */
export const stateKey = ({ desk, visitor }: Pick<Standing, 'desk' | 'visitor'>): string => {
  const time = visitor?.status === 'called' ? visitor.time : undefined;
  const { id, operator, break: onBreak } = desk;
  return [id, operator, visitor?.id, visitor?.status, time, onBreak?.since].join('/');
};

/** D5: a window calls while it has room, and while nobody who was called is still to come. */
const hasNoRoom = (standing: Standing): Refusal | undefined =>
  isBusy(standing) ??
  (standing.desk.visitors.length >= standing.rules.visitorsAtDesk ? 'visitor-at-desk' : undefined);

function isBusy({ desk }: Standing): Refusal | undefined {
  if (desk.break) return 'on-break';
  return desk.visitors.some(({ status }) => status === 'called') ? 'visitor-at-desk' : undefined;
}

const isAlone = (moment: Moment): boolean => moment === 'free' || moment === 'break';

function notServing(moment: Moment): Refusal | undefined {
  if (moment === 'serving') return undefined;
  return isAlone(moment) ? 'nobody-at-desk' : 'visit-not-started';
}

function notCalled(moment: Moment): Refusal | undefined {
  if (moment === 'called') return undefined;
  return isAlone(moment) ? 'nobody-at-desk' : 'visit-already-started';
}

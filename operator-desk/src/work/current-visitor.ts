import type { TicketId } from '@cherha/shared/domain/ids.ts';
import type { DeskRules, DeskSeen, VisitorSeen } from '@cherha/shared/views/desk-view.ts';

/** One of those at the window, chosen by the operator, and who was there when she chose. */
export interface Choice {
  readonly ticketId: TicketId;
  readonly among: readonly TicketId[];
}

/**
 * Whom the buttons are about (D5): the chosen one, until she goes or somebody new is sent here;
 * else who was called and is awaited, else who came last.
 */
export function currentVisitor(
  { visitors }: Pick<DeskSeen, 'visitors'>,
  choice: Choice | undefined,
): VisitorSeen | undefined {
  const isFresh = choice && visitors.every(({ id }) => choice.among.includes(id));
  return (
    (isFresh && visitors.find(({ id }) => id === choice.ticketId)) ||
    visitors.find(({ status }) => status === 'called') ||
    visitors.toSorted((a, b) => b.calledAt - a.calledAt)[0]
  );
}

export const choosing = ({ visitors }: Pick<DeskSeen, 'visitors'>, ticketId: TicketId): Choice => ({
  ticketId,
  among: visitors.map(({ id }) => id),
});

/** The one beside the current one, round and round; undefined where nobody else is there. */
export function visitorAfter(
  { visitors }: Pick<DeskSeen, 'visitors'>,
  current: VisitorSeen | undefined,
): VisitorSeen | undefined {
  const at = visitors.findIndex(({ id }) => id === current?.id);
  return visitors.length > 1 ? visitors[(at + 1) % visitors.length] : undefined;
}

/** Whether a window of this centre may have several visitors, or this one has. */
export const hasSeveral = (
  { visitorsAtDesk }: Pick<DeskRules, 'visitorsAtDesk'>,
  desk?: Pick<DeskSeen, 'visitors'>,
): boolean => visitorsAtDesk > 1 || (desk?.visitors.length ?? 0) > 1;

import { longestTold } from '@cherha/shared/text/wait.ts';
import type { VisitorSeen } from '@cherha/shared/views/desk-view.ts';

/** W5: whether the wait came out as it was promised at issue: not longer than nine of ten (p90), as it was told in whole minutes. */
export function promiseHeld({
  promise,
  issuedAt,
  calledAt,
}: Pick<VisitorSeen, 'promise' | 'issuedAt' | 'calledAt'>): 'held' | 'longer' | undefined {
  if (!promise) return undefined;
  const told = Math.max(promise.p90, longestTold(promise));
  return (calledAt - issuedAt) / 1_000 <= told ? 'held' : 'longer';
}

import type { VisitorSeen } from '@cherha/shared/views/desk-view.ts';

/** W5: whether the wait came out as it was promised at issue: not longer than nine of ten (p90). */
export function promiseHeld({
  promise,
  issuedAt,
  calledAt,
}: Pick<VisitorSeen, 'promise' | 'issuedAt' | 'calledAt'>): 'held' | 'longer' | undefined {
  if (!promise) return undefined;
  return (calledAt - issuedAt) / 1_000 <= promise.p90 ? 'held' : 'longer';
}

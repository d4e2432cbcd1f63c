import fc from 'fast-check';
import { operators } from './prepared-centre.ts';
import { smallDesks } from './small-hall.ts';
import type { SmallTarget, WindowWish } from './small-wishes.ts';

/** What is asked at a window, wherever that is. */
type AtDesk = (deskId: string) => WindowWish;

const plain = (...types: Exclude<WindowWish['type'], 'callTicket' | 'transfer'>[]) =>
  fc.constantFrom(...types).map(
    (type): AtDesk =>
      (deskId) => ({ type, deskId }),
  );

const anyTarget: fc.Arbitrary<SmallTarget> = fc.oneof(
  fc
    .constantFrom('id-card', 'foreign', 'move')
    .map((serviceId) => ({ kind: 'service', serviceId }) as const),
  fc.constantFrom(...smallDesks).map((deskId) => ({ kind: 'desk', deskId }) as const),
  fc.constantFrom(...operators).map((staffId) => ({ kind: 'staff', staffId }) as const),
);

const transfer = fc.record({ to: anyTarget, withReturn: fc.boolean() }).map(
  ({ to, withReturn }): AtDesk =>
    (deskId) => ({ type: 'transfer', deskId, to, withReturn }),
);

/** M3: to a service that any window may take, and back to whoever sends her. */
const withReturn = fc.constantFrom('id-card', 'foreign', 'move').map(
  (serviceId): AtDesk =>
    (deskId) => ({
      type: 'transfer',
      deskId,
      to: { kind: 'service', serviceId },
      withReturn: true,
    }),
);

export const wishWithCalled: fc.Arbitrary<AtDesk> = fc.oneof(
  { weight: 14, arbitrary: plain('startVisit') },
  { weight: 4, arbitrary: plain('recall', 'undoCall', 'markNoShow', 'refusePriority') },
  { weight: 1, arbitrary: transfer },
);

export const wishWithServed: fc.Arbitrary<AtDesk> = fc.oneof(
  { weight: 8, arbitrary: plain('finishVisit') },
  { weight: 2, arbitrary: plain('park') },
  { weight: 2, arbitrary: transfer },
  { weight: 2, arbitrary: withReturn },
);

export const anyWindowWish: fc.Arbitrary<AtDesk> = fc.oneof(
  plain('callNext', 'leaveDesk'),
  plain('recall', 'undoCall', 'startVisit', 'finishVisit', 'markNoShow'),
  plain('park', 'confirmPriority', 'refusePriority'),
  transfer,
);

import type { Words } from './catalogue.ts';
import type { DeskId, SpotId } from './ids.ts';

export const spotKinds = [
  'reception',
  'windows',
  'waiting',
  'toilet',
  'accessible-toilet',
  'copying',
  'bank',
  'children',
  'lift',
  'shelter',
  'entrance',
  'other',
] as const;
export type SpotKind = (typeof spotKinds)[number];

/** Somewhere in the building that visitors look for, and how to get there from the kiosk. */
export interface Spot {
  readonly id: SpotId;
  readonly kind: SpotKind;
  readonly name: Words;
  /** «1 поверх»; absent where there is one floor. */
  readonly floor?: Words;
  readonly way: Words;
  /** The windows that stand there. */
  readonly desks: readonly DeskId[];
}

import type { Words } from '@cherha/shared/domain/catalogue.ts';
import type { ButtonCondition } from '@cherha/shared/domain/help.ts';
import type { HelpPlaceId, Instant } from '@cherha/shared/domain/ids.ts';

export type Light = 'off' | 'blinking' | 'steady';

/** One call button or lamp of this machine, as it is seen by whoever stands before it with a screwdriver. */
export interface ButtonSeen {
  readonly id: string;
  readonly title: string;
  readonly placeId: HelpPlaceId;
  /** The name of its place; absent where the centre has no such place, or was not heard yet. */
  readonly place?: Words;
  readonly state: ButtonCondition;
  /** What to install where permission is denied. */
  readonly hint?: string;
  /** The last time since the host was started; absent: it is a lamp alone. */
  readonly pressed?: Instant | 'never';
  /** Absent: it has no lamp. */
  readonly lamp?: Light;
}

import type { Words } from '@cherha/shared/domain/catalogue.ts';
import type { ButtonCondition } from '@cherha/shared/domain/help.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';

export type Light = 'off' | 'blinking' | 'steady';

/** One call button or lamp of this machine, as it is seen by whoever stands before it with a screwdriver. */
export interface ButtonSeen {
  readonly id: string;
  readonly title: string;
  /** The id of its place, or of its window, as the buttons' file says it. */
  readonly at: string;
  /** The name of its place; absent for a window, where the centre has no such place, or was not heard yet. */
  readonly place?: Words;
  readonly state: ButtonCondition;
  /** What to install where permission is denied. */
  readonly hint?: string;
  /** The last time since the host was started; absent: it is a lamp alone. */
  readonly pressed?: Instant | 'never';
  /** Absent: it has no lamp. */
  readonly lamp?: Light;
}

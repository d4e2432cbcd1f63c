import type { Event, Happening } from './events.ts';
import type { Refusal } from './refusals.ts';
import type { Result } from './result.ts';

/** Events that happened, or a refusal: the law itself returns and does not act. */
export type Decision = Result<readonly Event[], Refusal>;
/** The same before it has an instant. */
export type Verdict = Result<readonly Happening[], Refusal>;

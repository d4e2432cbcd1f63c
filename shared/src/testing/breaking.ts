import type { Centre } from '../domain/centre.ts';
import type { EventType } from '../domain/events.ts';
import { evolve } from '../domain/evolve.ts';
import type { Step } from './lived.ts';

/** An `evolve` that makes something else of every event of one type. */
export const breaking =
  (type: EventType, wrongly: (step: Step) => Centre): typeof evolve =>
  (before, event) => {
    const after = evolve(before, event);
    return event.type === type ? wrongly({ before, event, after }) : after;
  };

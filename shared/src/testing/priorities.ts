import type { DeclaredPriority } from '../domain/commands.ts';
import type { Event } from '../domain/events.ts';
import type { PriorityId } from '../domain/ids.ts';
import type { PriorityCategory } from '../domain/priority.ts';
import { at } from './builders.ts';

const words = { uk: 'Назва', en: 'Name' };

/** By the centre's decision, twenty minutes, unless a test says otherwise. */
export const aCategory = (id: string, some: Partial<PriorityCategory> = {}): PriorityCategory => ({
  id: id as PriorityId,
  name: words,
  basis: words,
  document: words,
  byLaw: false,
  headStartMinutes: 20,
  accompanying: false,
  oncePerDay: false,
  active: true,
  ...some,
});

export const prioritiesSet = (...priorities: PriorityCategory[]): Event => ({
  type: 'prioritiesSet',
  at: at(0),
  priorities,
});

/** What a visitor says at the kiosk when she claims priority. */
export const claims = (
  id: string,
  as: DeclaredPriority['as'] = 'self',
): { readonly priority: DeclaredPriority } => ({
  priority: { categoryId: id as PriorityId, as },
});

import type { Catalogue } from '@cherha/shared/domain/catalogue.ts';
import { seriesLetters } from '@cherha/shared/domain/catalogue.ts';
import type { SettingsCommand } from '@cherha/shared/domain/commands.ts';
import type { Desk } from '@cherha/shared/domain/desk.ts';
import type {
  ClockTime,
  DeskId,
  GroupId,
  PriorityId,
  ServiceId,
} from '@cherha/shared/domain/ids.ts';
import { usualRules } from '@cherha/shared/domain/rules.ts';
import { openEveryDay, span } from '@cherha/shared/testing/builders.ts';
import type { Dice } from './chance.ts';
import type { Family } from './families.ts';

/** A town of a family: its centre's settings, and how long its services really take, in minutes. */
export interface Town {
  readonly settings: readonly SettingsCommand[];
  readonly services: readonly ServiceId[];
  readonly desks: readonly Desk[];
  readonly truly: Readonly<Record<string, number>>;
}

export const DISABILITY = 'disability' as PriorityId;

export function townOf(family: Family, dice: Dice): Town {
  const services = Array.from({ length: family.services }, (_, i) => `s${i}` as ServiceId);
  const norms = services.map(() => 5 + dice.below(14));
  const catalogue: Catalogue = {
    groups: seriesLetters.slice(0, 4).map((letter, i) => ({
      id: `g${i}` as GroupId,
      name: { uk: letter, en: letter },
      letter,
    })),
    services: services.map((id, i) => ({
      id,
      groupId: `g${i % 4}` as GroupId,
      name: { uk: id, en: id },
      frequent: false,
      normMinutes: norms[i] ?? 10,
      about: { documents: [], documentsComplete: false, sources: [] },
    })),
  };
  const desks = Array.from({ length: family.windows }, (_, d) => deskOf(d, services, family));
  const truly = services.map((id, i) => {
    const off = 0.8 + dice.share() * 0.5;
    return [id, (norms[i] ?? 10) * off * family.drift] as const;
  });
  return {
    services,
    desks,
    truly: Object.fromEntries(truly),
    settings: [
      {
        type: 'describeCentre',
        name: { uk: 'Центр', en: 'Centre' },
        timeZone: 'Europe/Kyiv',
        rules: { ...usualRules, calls: { ...usualRules.calls, comeSeconds: 120 } },
      },
      { type: 'setCatalogue', catalogue },
      { type: 'setDesks', desks },
      { type: 'setOpeningHours', hours: openEveryDay(span('08:00', '18:00')) },
      { type: 'setPriorities', priorities: [byLaw] },
    ],
  };
}

const words = { uk: 'Особа з інвалідністю', en: 'Person with a disability' };
const byLaw = {
  id: DISABILITY,
  name: words,
  basis: words,
  document: words,
  byLaw: true,
  headStartMinutes: 0,
  accompanying: true,
  oncePerDay: false,
  active: true,
};

/** Every window gives the common services; each rare one is given at one window alone. */
function deskOf(
  d: number,
  services: readonly ServiceId[],
  { windows, rare, breaks }: Family,
): Desk {
  const common = services.slice(rare);
  const own = services.slice(0, rare).filter((_, i) => i % windows === d);
  const hour = 12 + (d % 2);
  return {
    id: `d${d}` as DeskId,
    number: String(d + 1),
    services: [...own, ...common],
    backup: [],
    purposes: [],
    breaks: breaks ? [{ from: `${hour}:00` as ClockTime, until: `${hour}:30` as ClockTime }] : [],
  };
}

import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Spot } from '@cherha/shared/domain/building.ts';
import type { Catalogue } from '@cherha/shared/domain/catalogue.ts';
import type { Centre } from '@cherha/shared/domain/centre.ts';
import type { SettingsCommand } from '@cherha/shared/domain/commands.ts';
import type { Desk } from '@cherha/shared/domain/desk.ts';
import { usualHall, type HallSettings } from '@cherha/shared/domain/hall-settings.ts';
import type { HelpPlace } from '@cherha/shared/domain/help.ts';
import { inTheWay, type InTheWay } from '@cherha/shared/domain/in-the-way.ts';
import type { OpeningHours } from '@cherha/shared/domain/opening-hours.ts';
import type { PriorityCategory } from '@cherha/shared/domain/priority.ts';
import { usualTicket, type TicketTemplate } from '@cherha/shared/domain/ticket-template.ts';
import type { CentreMailbox } from './centre.ts';

/** Everything that makes one centre differ from another. */
export interface CentreSettings {
  readonly description: Omit<SettingsCommand & { type: 'describeCentre' }, 'type'>;
  readonly catalogue: Catalogue;
  readonly desks: readonly Desk[];
  readonly hours: OpeningHours;
  readonly priorities: readonly PriorityCategory[];
  readonly helpPlaces: readonly HelpPlace[];
  /** How the paper looks; absent: as usual. */
  readonly ticket?: TicketTemplate;
  readonly building: readonly Spot[];
  /** Boards, loudness, pictures; absent: as usual. */
  readonly hall?: WantedHall;
}

/** S15: where it says no days of pictures, those that were given at the desk stay. */
export type WantedHall = Omit<HallSettings, 'media'> & {
  readonly media: Omit<HallSettings['media'], 'schedule'> & Partial<HallSettings['media']>;
};

/** The commands that bring a centre to these settings; none for what is so already. */
export function settingsCommands(centre: Centre, wanted: CentreSettings): SettingsCommand[] {
  const { ticket = usualTicket } = wanted;
  const hall = hallWanted(centre, wanted.hall);
  const { description, catalogue, desks, hours, priorities, helpPlaces, building } = wanted;
  const { name, timeZone, rules } = centre;
  // D8: what a window gives today alone is no other setting.
  const desksNow = centre.usualDesks ?? centre.desks;
  const commands: SettingsCommand[] = [];
  if (!same({ name, timeZone, rules }, description))
    commands.push({ type: 'describeCentre', ...description });
  if (!same(centre.catalogue, catalogue)) {
    const between = withoutDropped(desksNow, catalogue);
    if (!same(desksNow, between)) commands.push({ type: 'setDesks', desks: between });
    commands.push({ type: 'setCatalogue', catalogue });
  }
  if (!same(desksNow, desks) || commands.some(({ type }) => type === 'setDesks'))
    commands.push({ type: 'setDesks', desks });
  if (!same(centre.hours, hours)) commands.push({ type: 'setOpeningHours', hours });
  if (!same(centre.priorities, priorities)) commands.push({ type: 'setPriorities', priorities });
  if (!same(centre.helpPlaces, helpPlaces))
    commands.push({ type: 'setHelpPlaces', places: helpPlaces });
  if (!same(centre.ticketTemplate, ticket)) commands.push({ type: 'setTicketTemplate', ticket });
  if (!same(centre.building, building)) commands.push({ type: 'setBuilding', spots: building });
  if (!same(centre.hall, hall)) commands.push({ type: 'setHall', hall });
  return commands;
}

const { schedule: _, ...usualMedia } = usualHall.media;

const hallWanted = (
  centre: Centre,
  hall: WantedHall = { ...usualHall, media: usualMedia },
): HallSettings => ({ ...hall, media: { schedule: centre.hall.media.schedule, ...hall.media } });

/** The first command that was refused, and who or what holds it back. */
export interface Refused {
  readonly command: SettingsCommand['type'];
  readonly error: string;
  readonly inTheWay: readonly InTheWay[];
}

/** Asks for the commands one after another; the first refusal ends it and is given back with what holds it back. */
export async function applySettings(mailbox: CentreMailbox, wanted: CentreSettings) {
  const commands = settingsCommands(mailbox.state(), wanted);
  for (const command of commands) {
    const answer = await mailbox.handle({ commandId: newSetupId(), command }, { kind: 'setup' });
    if (!answer.ok) {
      const { error } = answer;
      const blocks = error === 'settings-contradict' ? inTheWay(mailbox.state(), command) : [];
      const refused: Refused = { command: command.type, error, inTheWay: blocks };
      return { ok: false, refused } as const;
    }
  }
  return { ok: true, changed: commands.map(({ type }) => type) } as const;
}

export const newSetupId = (): string => `setup-${randomBytes(12).toString('hex')}`;

/** S2: a service leaves the desks before it leaves the catalogue. */
function withoutDropped(desks: readonly Desk[], { services }: Catalogue): Desk[] {
  const kept = new Set(services.map(({ id }) => id));
  return desks.map((desk) => ({
    ...desk,
    services: desk.services.filter((id) => kept.has(id)),
    backup: desk.backup.filter((id) => kept.has(id)),
  }));
}

/** As they are stored: JSON knows no `undefined`. */
const same = (a: unknown, b: unknown): boolean => isDeepStrictEqual(plain(a), plain(b));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

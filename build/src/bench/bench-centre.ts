import {
  seriesLetters,
  USUAL_NORM_MINUTES,
  type Catalogue,
} from '@cherha/shared/domain/catalogue.ts';
import type { Command } from '@cherha/shared/domain/commands.ts';
import type { Desk } from '@cherha/shared/domain/desk.ts';
import type { DeskId, GroupId, ServiceId } from '@cherha/shared/domain/ids.ts';
import { usualRules } from '@cherha/shared/domain/rules.ts';
import { openEveryDay, span } from '@cherha/shared/testing/builders.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import type { Prepared, SampleCentre } from '@cherha/queue-server/src/server-options.ts';

/** A centre with all twenty series, so that a bench does not run out of numbers; always open. */
export const benchServices: readonly ServiceId[] = seriesLetters.map(
  (_, i) => `service-${i}` as ServiceId,
);

const catalogue: Catalogue = {
  groups: seriesLetters.map((letter, i) => ({
    id: `group-${i}` as GroupId,
    name: { uk: `Група ${letter}`, en: `Group ${letter}` },
    letter,
  })),
  services: benchServices.map((id, i) => ({
    id,
    groupId: `group-${i}` as GroupId,
    name: { uk: `Послуга ${i}`, en: `Service ${i}` },
    normMinutes: USUAL_NORM_MINUTES,
    frequent: i < 6,
    about: { documents: [], documentsComplete: false, sources: [] },
  })),
};

export const benchDesks: readonly Desk[] = Array.from({ length: 10 }, (_, i) => ({
  id: `desk-${i + 1}` as DeskId,
  number: String(i + 1),
  services: benchServices,
  backup: [],
  purposes: [],
  breaks: [],
}));

export const benchAccount = {
  login: 'bench',
  password: 'bench-bench-bench',
  name: 'Bench',
  role: 'operator',
} as const;

export const benchSettings: readonly Command[] = [
  {
    type: 'describeCentre',
    name: { uk: 'ЦНАП', en: 'Centre' },
    timeZone: 'Europe/Kyiv',
    rules: usualRules,
  },
  { type: 'setCatalogue', catalogue },
  { type: 'setDesks', desks: benchDesks },
  { type: 'setOpeningHours', hours: openEveryDay(span('00:00', '24:00')) },
];

export const benchCentre: SampleCentre = {
  accounts: [],
  async prepare({ mailbox, people }: Prepared) {
    if (mailbox.state().version > 0) return;
    for (const command of benchSettings) {
      const answer = await mailbox.handle(
        { commandId: newCommandId(), command },
        { kind: 'setup' },
      );
      if (!answer.ok) throw new Error(answer.error);
    }
    await people.staff.add(benchAccount);
  },
};

/** The same with all windows open but the first, which is the bench's own. */
export const workingBenchCentre: SampleCentre = {
  accounts: [],
  async prepare(centre) {
    if (centre.mailbox.state().version > 0) return;
    await benchCentre.prepare(centre);
    const { mailbox, people } = centre;
    for (const { id, number } of benchDesks.slice(1)) {
      const added = await people.staff.add({ ...benchAccount, login: `bench-${number}` });
      if (!added.ok) throw new Error(added.error);
      const taken = await mailbox.handle(
        { commandId: newCommandId(), command: { type: 'takeDesk', deskId: id } },
        { kind: 'staff', staffId: added.value.id, may: [] },
      );
      if (!taken.ok) throw new Error(taken.error);
    }
  },
};

import type { Skills } from '@cherha/shared/domain/desk.ts';
import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { openCentre } from '../centre.ts';
import { aboutDatabase } from '../people/about-database.ts';
import { newSetupId } from '../settings.ts';
import { sqliteEventLog } from '../store/sqlite-event-log.ts';
import { Mistake, type Call } from './call.ts';
import { withPeople } from './open-people.ts';

/** D6: what one person can do, wherever she sits; `--services any` lets her do what every window gives. */
export async function setSkills(call: Call): Promise<void> {
  const login = call.option('login');
  const [services, backup] = [call.option('services'), call.maybe('backup') ?? ''].map(listed);
  await withPeople(call.dataDir, async ({ staff }, db) => {
    const id = staff.idOf(login);
    if (!id) throw new Mistake(`There is no open account ${login}.`);
    const { centreId } = aboutDatabase(db);
    const mailbox = await openCentre({ log: sqliteEventLog(db), centreId });
    const { [id]: _, ...kept } = mailbox.state().skills;
    const others = ofTheCatalogue(kept, mailbox.state().catalogue.services);
    const isAny = services?.join() === 'any';
    const hers = { services, backup } as unknown as Skills;
    const command = {
      type: 'setSkills',
      skills: isAny ? others : { ...others, [id]: hers },
    } as const;
    const answer = await mailbox.handle({ commandId: newSetupId(), command }, { kind: 'setup' });
    const unknown = unknownIn(
      [...hers.services, ...hers.backup],
      mailbox.state().catalogue.services,
    );
    await mailbox.close();
    if (!answer.ok)
      throw new Mistake(
        unknown.length > 0 && !isAny
          ? `The catalogue has no ${unknown.join(', ')}.`
          : `The centre refused: ${answer.error}. No service may be her own and her backup at once.`,
      );
    call.say(
      isAny
        ? `${login} does what the window gives, at every window.`
        : `${login} does at a window, where it gives them: ${hers.services.join(', ')}` +
            `${hers.backup.length > 0 ? `; to help out: ${hers.backup.join(', ')}` : ''}.`,
    );
  });
}

/** A service that has left the catalogue is nobody's skill any more; else nothing could be mended. */
const ofTheCatalogue = (
  all: Readonly<Record<string, Skills>>,
  known: readonly { readonly id: ServiceId }[],
): Record<string, Skills> => {
  const there = (ids: readonly ServiceId[]) =>
    ids.filter((id) => known.some((one) => one.id === id));
  return Object.fromEntries(
    Object.entries(all).map(([id, { services, backup }]) => [
      id,
      { services: there(services), backup: there(backup) },
    ]),
  );
};

const listed = (words: string): ServiceId[] =>
  words.split(/[\s,]+/).filter((word) => word !== '') as ServiceId[];

const unknownIn = (wanted: readonly ServiceId[], known: readonly { readonly id: ServiceId }[]) =>
  wanted.filter((id) => !known.some((one) => one.id === id));

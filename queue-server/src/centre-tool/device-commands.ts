import type { BoardId, DeviceId } from '@cherha/shared/domain/ids.ts';
import { openCentre } from '../centre.ts';
import { aboutDatabase } from '../people/about-database.ts';
import type { Database } from '../store/database.ts';
import { sqliteEventLog } from '../store/sqlite-event-log.ts';
import { Mistake, type Call } from './call.ts';
import { withPeople } from './open-people.ts';

export async function pairDevice(call: Call): Promise<void> {
  const [code, name] = [call.option('code'), call.option('name')];
  const board = call.maybe('board') as BoardId | undefined;
  await withPeople(call.dataDir, async ({ pairing }, db) => {
    if (board !== undefined) await mustBeSet(db, board);
    const paired = pairing.accept(code, name, board);
    if (!paired.ok)
      throw new Mistake('No device shows this code now. A code lives ten minutes: look again.');
    call.say(`${name} (${paired.value.kind}) is paired: ${paired.value.id}`);
  });
}

export async function revokeDevice(call: Call): Promise<void> {
  const id = call.option('id');
  await withPeople(call.dataDir, ({ devices }) => {
    const revoked = devices.revoke(id as DeviceId);
    if (!revoked.ok) throw new Mistake(`There is no paired device ${id}.`);
    call.say(`${revoked.value.name} is cut off.`);
  });
}

export async function listDevices(call: Call): Promise<void> {
  await withPeople(call.dataDir, ({ devices }) => {
    for (const { id, kind, name } of devices.all()) call.say(`${id}  ${kind.padEnd(6)} ${name}`);
  });
}

/** A board that the centre has not arranged would show the first of them, under a name that is nobody's. */
async function mustBeSet(db: Database, board: BoardId): Promise<void> {
  const mailbox = await openCentre({
    log: sqliteEventLog(db),
    centreId: aboutDatabase(db).centreId,
  });
  const ids = mailbox.state().hall.boards.map(({ id }) => id);
  await mailbox.close();
  if (ids.includes(board)) return;
  const known = ids.length > 0 ? `it has ${ids.join(', ')}` : 'it has set none';
  throw new Mistake(`The centre's hall has no board ${board}: ${known}.`);
}

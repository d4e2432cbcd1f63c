import type { BoardId, DeviceId } from '@cherha/shared/domain/ids.ts';
import { Mistake, type Call } from './call.ts';
import { withPeople } from './open-people.ts';

export async function pairDevice(call: Call): Promise<void> {
  const [code, name] = [call.option('code'), call.option('name')];
  await withPeople(call.dataDir, ({ pairing }) => {
    const paired = pairing.accept(code, name, call.maybe('board') as BoardId | undefined);
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

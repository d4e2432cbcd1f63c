import { permissions, type Permission } from '@cherha/shared/domain/commands.ts';
import { staffRoles, type StaffRole } from '@cherha/shared/protocol/messages.ts';
import { Mistake, type Call } from './call.ts';
import { withPeople } from './open-people.ts';
import { SHORTEST_PASSWORD } from './passwords.ts';

export async function addStaff(call: Call): Promise<void> {
  const [login, name, role] = [call.option('login'), call.option('name'), roleIn(call)];
  await withPeople(call.dataDir, async ({ staff }) => {
    if (staff.hasLogin(login)) throw new Mistake(`The login ${login} is taken.`);
    const may = permissionsGiven(call);
    const password = await newPassword(call);
    const added = await staff.add({ login, name, role, may, password });
    if (!added.ok) throw new Mistake(`The login ${login} is taken.`);
    call.say(`${name} (${role}) may sign in as ${login}.`);
  });
}

export async function setPassword(call: Call): Promise<void> {
  const login = call.option('login');
  await withPeople(call.dataDir, async ({ staff }) => {
    const done = await staff.setPassword(login, await newPassword(call));
    if (!done.ok) throw new Mistake(`There is no open account ${login}.`);
    call.say(`The password of ${login} is changed; its sessions are closed.`);
  });
}

export async function closeStaff(call: Call): Promise<void> {
  const login = call.option('login');
  await withPeople(call.dataDir, ({ staff }) => {
    if (!staff.close(login).ok) throw new Mistake(`There is no open account ${login}.`);
    call.say(`The account ${login} is closed.`);
  });
}

export async function listStaff(call: Call): Promise<void> {
  await withPeople(call.dataDir, ({ staff }) => {
    for (const { id, name, role, may } of staff.all())
      call.say(`${id}  ${role.padEnd(14)} ${name}${may.length > 0 ? `  (${may.join(', ')})` : ''}`);
  });
}

/** From now on the account may do just what is named; `--may none` takes everything away. */
export async function permitStaff(call: Call): Promise<void> {
  const login = call.option('login');
  call.option('may');
  const may = permissionsGiven(call);
  await withPeople(call.dataDir, ({ staff }) => {
    if (!staff.permit(login, may).ok) throw new Mistake(`There is no open account ${login}.`);
    call.say(`${login} may: ${may.join(', ') || 'call the next visitor'}.`);
  });
}

function permissionsGiven(call: Call): Permission[] {
  const words = (call.maybe('may') ?? '').split(/[\s,]+/).filter((word) => word && word !== 'none');
  const unknown = words.filter((word) => !permissions.some((one) => one === word));
  if (unknown.length > 0) throw new Mistake(`--may knows: ${permissions.join(', ')}, none.`);
  return permissions.filter((one) => words.includes(one));
}

function roleIn(call: Call): StaffRole {
  const given = call.option('role');
  const role = staffRoles.find((one) => one === given);
  if (!role) throw new Mistake(`--role must be one of: ${staffRoles.join(', ')}.`);
  return role;
}

async function newPassword(call: Call): Promise<string> {
  const password = await call.readPassword();
  if (password.length < SHORTEST_PASSWORD)
    throw new Mistake(`A password has at least ${SHORTEST_PASSWORD} signs.`);
  return password;
}

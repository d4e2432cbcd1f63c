import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Event } from '@cherha/shared/domain/events.ts';
import { bookingCode } from '@cherha/shared/domain/booking.ts';
import type { Command } from '@cherha/shared/domain/commands.ts';
import type { BoardId, ClockTime, DeskId, Instant, StaffId } from '@cherha/shared/domain/ids.ts';
import { usualBoard, usualHall } from '@cherha/shared/domain/hall-settings.ts';
import { businessDay, daysAfter, instantOf } from '@cherha/shared/domain/time.ts';
import { shortDate } from '@cherha/shared/text/when.ts';
import { at, called, idOf, issued } from '@cherha/shared/testing/builders.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '../data-dir.ts';
import { aboutDatabase } from '../people/about-database.ts';
import { openCentre, type CentreMailbox } from '../centre.ts';
import { openDatabase } from '../store/database.ts';
import { sqliteEventLog } from '../store/sqlite-event-log.ts';
import { ticketRows } from '../store/ticket-rows.ts';
import { smallSettings, testServer } from '../testing/running-server.ts';
import { centreTool } from './centre-tool.ts';

const sampleFile = join(import.meta.dirname, '../../../build/src/sample-centre/centre.json');
let folder: string;
let dataDir: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cherha-tool-'));
  dataDir = join(folder, 'data');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(line: string, { password = 'long enough', env = {} } = {}) {
  const [said, complained, noted]: [string[], string[], string[]] = [[], [], []];
  const args = Array.from(
    line.matchAll(/"([^"]*)"|(\S+)/g),
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  const code = await centreTool(args, {
    env: { DATA_DIR: dataDir, ...env },
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
    note: (text) => noted.push(text),
    readPassword: async () => password,
  });
  return { code, said: said.join('\n'), complained: complained.join('\n'), noted };
}

/** The centre's own mailbox, with no server around it. */
async function inCentre<T>(does: (mailbox: CentreMailbox) => Promise<T>): Promise<T> {
  const db = openDatabase(join(dataDir, DATABASE_FILE));
  const mailbox = await openCentre({
    log: sqliteEventLog(db),
    centreId: aboutDatabase(db).centreId,
  });
  const done = await does(mailbox);
  await mailbox.close();
  db.close();
  return done;
}

test('help names every task; an unknown one is told', async () => {
  const { code, said } = await run('help');
  expect(code).toBe(0);
  for (const task of ['init --file', 'add-staff', 'set-password', 'verify-log'])
    expect(said).toContain(task);
  expect(await run('')).toMatchObject({ code: 0, said });
  expect(await run('dance')).toMatchObject({ code: 2 });
  expect((await run('init')).complained).toBe('--file is missing. Usage: init --file centre.json');
  expect(await run('init --colour red')).toMatchObject({ code: 1 });
});

describe('the data folder', () => {
  test('is named at every task, apart from what was asked for', async () => {
    const noted = [`Тека даних: ${dataDir} · Data folder: ${dataDir}`];
    expect(await run(`init --file ${sampleFile}`)).toMatchObject({ noted });
    expect(await run('verify-log')).toMatchObject({ noted, said: 'The log is whole: 9 events.' });
    const other = join(folder, 'other');
    const [elsewhere] = (await run(`init --file ${sampleFile} --data ${other}`)).noted;
    expect(elsewhere).toContain(other);
  });

  test('without a centre is refused by every other task, and nothing is made in it', async () => {
    for (const task of ['staff', 'verify-log', 'speech --text А001', 'pair-device --code A']) {
      const { code, said, complained } = await run(task);
      expect({ code, said }).toEqual({ code: 1, said: '' });
      expect(complained).toContain(`У теці ${dataDir} немає центру.`);
      expect(complained).toContain(`There is no centre in ${dataDir}.`);
    }
    expect(existsSync(dataDir)).toBe(false);
  });

  test('with a database that no centre was ever set up in is refused too', async () => {
    mkdirSync(dataDir);
    openDatabase(join(dataDir, DATABASE_FILE)).close();
    expect((await run('staff')).complained).toContain('немає центру');
    expect((await run(`init --file ${sampleFile}`)).code).toBe(0);
    expect((await run('staff')).code).toBe(0);
  });
});

describe('init', () => {
  test('sets a centre up from its file, once', async () => {
    expect(await run(`init --file ${sampleFile}`)).toMatchObject({ code: 0, complained: '' });
    const again = await run(`init --file ${sampleFile}`);
    expect(again.said).toBe(`The centre is as ${sampleFile} says already.`);
    expect((await run('verify-log')).said).toBe('The log is whole: 9 events.');
  });

  test('stores nothing of a file with mistakes, and names their places', async () => {
    const file = join(folder, 'centre.json');
    const centre = JSON.parse(readFileSync(sampleFile, 'utf8'));
    centre.services[4].name.uk = '';
    centre.desks[7].groups = ['nobody'];
    writeFileSync(file, JSON.stringify(centre));
    const { code, complained } = await run(`init --file ${file}`);
    expect(code).toBe(1);
    expect(complained).toContain('services[4].name.uk: must not be empty');
    centre.services[4].name.uk = 'Є';
    writeFileSync(file, JSON.stringify(centre));
    expect((await run(`init --file ${file}`)).complained).toContain(
      'desks[7].groups: there is no group "nobody" in this file',
    );
    expect(existsSync(dataDir)).toBe(false);
  });

  test('S2, S3: names the visitors, bookings and windows that hold a change back, and changes nothing', async () => {
    const centre = JSON.parse(readFileSync(sampleFile, 'utf8'));
    const [service] = centre.services;
    const file = join(folder, 'centre.json');
    const fileSays = (changed: object) =>
      writeFileSync(file, JSON.stringify({ ...centre, ...changed }));
    const window = { id: 'desk-99', number: '99', groups: [service.group] };
    fileSays({ desks: [...centre.desks, window] });
    await run(`init --file ${file}`);
    const booked = await inCentre(async (mailbox) => {
      const oksana = { kind: 'staff', staffId: 'oksana' as StaffId, may: ['reception'] } as const;
      const asked = (commandId: string, command: Command) =>
        mailbox.handle({ commandId, command }, oksana);
      await asked('sits-down-0001', { type: 'takeDesk', deskId: window.id as DeskId });
      const wish = { serviceId: service.id, purpose: 'submit' } as const;
      const { timeZone } = mailbox.state();
      // Some of the coming days are holidays.
      for (let days = 1; ; days++) {
        const day = daysAfter(businessDay(Date.now() as Instant, timeZone), days);
        const time = instantOf(day, '10:30' as ClockTime, timeZone);
        const made = await asked(`keeps-a-time-${days}`, {
          type: 'makeBooking',
          ...wish,
          for: time,
        });
        const [event] = made.ok ? made.value : [];
        if (event?.type === 'bookingMade')
          return `booking ${bookingCode(event.bookingId)} for ${shortDate(time, timeZone)} 10:30`;
      }
    });
    fileSays({});
    const desk = await run(`init --file ${file}`);
    expect(desk).toMatchObject({ code: 1 });
    expect(desk.complained.split('\n').slice(1, -1)).toEqual(['  window 99']);

    const services = centre.services.slice(1);
    const topics = centre.topics.map((topic: { services: string[] }) => ({
      ...topic,
      services: topic.services.filter((id) => id !== service.id),
    }));
    fileSays({ desks: [...centre.desks, window], services, topics });
    const dropped = await run(`init --file ${file}`);
    expect(dropped.complained.split('\n').slice(1, -1)).toEqual([`  ${booked}`]);
    expect((await run('verify-log')).said).toBe('The log is whole: 11 events.');
  });

  test('says which file cannot be read', async () => {
    expect(await run('init --file nowhere.json')).toMatchObject({
      code: 1,
      complained: 'nowhere.json cannot be read (ENOENT).',
    });
  });
});

describe('staff', () => {
  test('get accounts with which they sign in', async () => {
    await run(`init --file ${sampleFile}`);
    expect(await run('add-staff --login olha --name "Ольга Їжак" --role operator')).toMatchObject({
      code: 0,
    });
    expect((await run('staff')).said).toContain('Ольга Їжак');
    const server = await testServer({ dataDir });
    const response = await server.post('/api/sign-in', { login: 'olha', password: 'long enough' });
    expect(response.status).toBe(200);
    await server.end();
  });

  test('need a good password, a role and a login of their own', async () => {
    await run(`init --file ${sampleFile}`);
    const add = 'add-staff --login olha --name "Ольга" --role';
    expect((await run(`${add} operator`, { password: 'short' })).complained).toContain(
      'at least 10',
    );
    expect((await run(`${add} boss`)).complained).toContain('operator, administrator');
    await run(`${add} operator`);
    expect(await run(`${add} operator`)).toMatchObject({
      code: 1,
      complained: 'The login olha is taken.',
    });
  });

  test('are permitted what goes beyond calling the next visitor', async () => {
    const server = await testServer({ dataDir });
    expect((await run('permit-staff --login olena --may reception')).said).toBe(
      'olena may: reception.',
    );
    const { me } = (await (await server.get('/api/me', await server.signIn('olena'))).json()) as {
      me: { may: string[] };
    };
    expect(me.may).toEqual(['reception']);
    expect((await run('permit-staff --login olena --may flying')).complained).toContain(
      '--may knows',
    );
    expect((await run('permit-staff --login nobody --may none')).code).toBe(1);
    await server.end();
  });

  test('D6: are sent at a window only what they can do, until they may do anything again', async () => {
    await run(`init --file ${sampleFile}`);
    await run('add-staff --login olha --name "Ольга" --role operator');
    const skills = () => inCentre(async (mailbox) => Object.values(mailbox.state().skills));
    expect((await run('set-skills --login olha --services pp-id14 --backup 00034')).code).toBe(0);
    expect(await skills()).toEqual([{ services: ['pp-id14'], backup: ['00034'] }]);
    const wrong = await run('set-skills --login olha --services ракета');
    expect(wrong.complained).toContain('The catalogue has no ракета');
    const twice = await run('set-skills --login olha --services pp-id14 --backup pp-id14');
    expect(twice.complained).toContain('her own and her backup at once');
    expect((await run('set-skills --login olha --services any')).said).toContain('every window');
    expect(await skills()).toEqual([]);
    expect((await run('set-skills --login nobody --services any')).code).toBe(1);
  });

  test('D6: can be given other skills after a service that they knew has left the catalogue', async () => {
    await run(`init --file ${sampleFile}`);
    for (const name of ['olha', 'petro']) {
      await run(`add-staff --login ${name} --name "${name}" --role operator`);
      expect((await run(`set-skills --login ${name} --services 00034`)).code).toBe(0);
    }
    const file = join(folder, 'centre.json');
    const centre = JSON.parse(readFileSync(sampleFile, 'utf8'));
    centre.services = centre.services.filter(({ id }: { id: string }) => id !== '00034');
    delete centre.topics;
    for (const desk of centre.desks) delete desk.backup;
    writeFileSync(file, JSON.stringify(centre));
    expect(await run(`init --file ${file}`)).toMatchObject({ code: 0, complained: '' });
    expect(await run('set-skills --login olha --services pp-id14')).toMatchObject({ code: 0 });
  });

  test('whose password is changed are signed out of a running server', async () => {
    const server = await testServer({ dataDir });
    const cookie = await server.signIn('olena');
    expect(await run('set-password --login olena')).toMatchObject({ code: 0 });
    expect((await server.get('/api/me', cookie)).status).toBe(401);
    expect(await run('set-password --login nobody')).toMatchObject({ code: 1 });
    await server.end();
  });
});

test('devices are accepted, listed and cut off', async () => {
  const hall = { ...usualHall, boards: [{ ...usualBoard, id: 'hall-2' as BoardId }] };
  const settings = { ...smallSettings, hall };
  const server = await testServer({ dataDir, clock: () => Date.now() as Instant, settings });
  const { code: shown } = (await (await server.post('/api/pairing', { kind: 'board' })).json()) as {
    code: string;
  };
  expect((await run('pair-device --code AAAAAA --name x')).code).toBe(1);
  expect(await run(`pair-device --code ${shown} --name "Табло" --board hall-3`)).toMatchObject({
    code: 1,
    complained: "The centre's hall has no board hall-3: it has hall-2.",
  });
  expect((await run(`pair-device --code ${shown} --name "Табло" --board hall-2`)).code).toBe(0);
  expect(server.people.devices.all()).toMatchObject([{ name: 'Табло', board: 'hall-2' }]);
  const listed = (await run('devices')).said;
  expect(listed).toContain('board  Табло');
  expect((await run(`revoke-device --id ${listed.split(' ')[0]}`)).code).toBe(0);
  expect((await run('devices')).said).toBe('');
  await server.end();
});

test('a changed event is found', async () => {
  await run(`init --file ${sampleFile}`);
  const db = openDatabase(join(dataDir, DATABASE_FILE));
  db.exec('drop trigger event_is_never_updated');
  db.exec(
    `update event set body = replace(body, '"09:00"', '"08:00"') where type = 'openingHoursSet'`,
  );
  db.close();
  const { code, complained } = await run('verify-log');
  expect(code).toBe(1);
  expect(complained).toMatch(/^The log is not whole: event \d of centre .+ was changed\.$/);
});

test('a folder that cannot be used is told in one line', async () => {
  writeFileSync(dataDir, 'a file where the folder should be');
  const { code, complained } = await run(`init --file ${sampleFile}`);
  expect(code).toBe(1);
  expect(complained).toContain('Set DATA_DIR');
  rmSync(dataDir);
});

test('W5, O1: what was promised is compared with what came true', async () => {
  await run(`init --file ${sampleFile}`);
  expect((await run('promises')).said).toContain('Nobody who was promised');
  const db = openDatabase(join(dataDir, DATABASE_FILE));
  const { centreId } = aboutDatabase(db);
  const write = ticketRows(db);
  const promise = { p50: 300, p90: 600 };
  for (const [number, minutes] of [
    ['П001', 4],
    ['П002', 8],
    ['П003', 20],
  ] as const) {
    write(centreId, { ...issued(number, at(0)), promise } as Event);
    write(centreId, called(number, '1', 'oksana', at(minutes)));
  }
  // X2: П004 waited through an air raid of half an hour, in which nobody waits.
  write(centreId, { ...issued('П004', at(25)), promise } as Event);
  write(centreId, called('П004', '1', 'oksana', at(60)));
  // O1: П005 was out for two hours by her own wish.
  const out = { ...issued('П005', at(25)), promise } as Event;
  write(centreId, out);
  write(centreId, called('П005', '1', 'oksana', at(145)));
  const raid = { deskId: undefined, staffId: 'petro' as never };
  const events = [
    { type: 'airRaidBegan', at: at(26), ...raid },
    { type: 'callsResumed', at: at(56), ...raid },
    { type: 'visitorSteppedOut', at: at(56), ticketId: idOf('П005'), number: 'П005' },
  ] as unknown as Event[];
  const log = sqliteEventLog(db);
  const last = db.prepare('select max(version) from event').pluck().get() as number;
  const raids = [{ commandId: 'a-raid', actor: 'setup', events }];
  expect((await log.append(centreId, last, raids)).ok).toBe(true);
  db.close();
  const { said } = await run('promises');
  expect(said).toContain('4 visitors, off by 4.8 min on average');
  expect(said).toContain('within the likely wait 50 %, within the longer one 75 %');
  expect((await run('promises --day 2026-03-10')).said).toContain('Nobody');
  expect((await run('promises --day monday')).code).toBe(1);
});

describe('speech', () => {
  test('lists what a person would record, by its key', async () => {
    await run(`init --file ${sampleFile}`);
    const keys = (await run('speech-list')).said.split('\n');
    expect(keys).toContain('uk:пройдіть до вікна три');
    expect(keys).toContain("uk:нуль п'ятнадцять");
    expect(keys).toContain('en:ticket');
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('shows how a text is read and who says it; what is there is not said again', async () => {
    await run(`init --file ${sampleFile}`);
    const env = { SPEECH_VOICE_UK: 'nobody' };
    const first = await run('speech --text "Талон А015, пройдіть до вікна 3."', { env });
    expect(first.code).toBe(0);
    expect(first.said.replaceAll(/\d+ ms/g, 'soon').split('\n')).toEqual(
      ['талон', 'а', "нуль п'ятнадцять", 'пройдіть до вікна три'].map(
        (words) => `uk:${words}  (espeak-ng-uk: spoken, soon)`,
      ),
    );
    const again = await run('speech --text "Талон А015"', { env });
    expect(again.said.split('\n')).toEqual(
      ['талон', 'а', "нуль п'ятнадцять"].map((words) => `uk:${words}  (was there)`),
    );
  });

  test('says so where it is switched off, and where the clips cannot be used', async () => {
    await run(`init --file ${sampleFile}`);
    expect(await run('speech', { env: { SPEECH: 'no' } })).toMatchObject({
      code: 1,
      complained: 'Speech is off: SPEECH=no.',
    });
    const clips = await run('speech', { env: { SPEECH_CLIPS: folder } });
    expect(clips.code).toBe(1);
    expect(clips.complained).toContain('clips.json cannot be read');
  });
});

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KioskCommand } from '@cherha/shared/domain/commands.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { joinCentre } from '@cherha/shared/protocol/connect.ts';
import type { Answer } from '@cherha/shared/protocol/messages.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openCentre } from './centre.ts';
import { openData } from './data-dir.ts';
import { aboutDatabase } from './people/about-database.ts';
import { peopleIn } from './people/people.ts';
import { applySettings } from './settings.ts';
import { sqliteEventLog } from './store/sqlite-event-log.ts';
import { verifyChain } from './store/verify-chain.ts';
import { smallSettings } from './testing/running-server.ts';

let dataDir: string;
let child: ChildProcess | undefined;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'cherha-main-'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

/** A centre set up as the tool does it, with one paired kiosk; gives the kiosk's token. */
async function setUpCentre(): Promise<string> {
  const db = openData(dataDir);
  const { centreId } = aboutDatabase(db);
  const mailbox = await openCentre({ log: sqliteEventLog(db), centreId });
  await applySettings(mailbox, smallSettings);
  const { pairing } = peopleIn(db, { centreId, clock: () => Date.now() as Instant });
  const opened = pairing.open('kiosk');
  if (!opened.ok) throw new Error(opened.error);
  pairing.accept(opened.value.code, 'Термінал');
  const state = pairing.stateOf(opened.value.pairingId);
  await mailbox.close();
  db.close();
  return state.state === 'paired' ? state.token : '';
}

/** The program itself, in its own process; resolves with its address. */
function startProgram(env: Record<string, string> = {}) {
  let [out, complaints] = ['', ''];
  const program = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent', ...env },
  });
  child = program;
  program.stdout.on('data', (chunk) => (out += String(chunk)));
  program.stderr.on('data', (chunk) => (complaints += String(chunk)));
  const ended = new Promise<number | null>((resolve) => program.on('exit', resolve));
  return {
    program,
    ended,
    complaints: () => complaints,
    address: () =>
      vi.waitFor(() => /http:\S+/.exec(out)?.[0] ?? Promise.reject(new Error(complaints)), 20_000),
  };
}

const issue = {
  type: 'issueTicket',
  serviceId: 'id-card',
  purpose: 'submit',
  language: 'uk',
} as KioskCommand;

test('a server told to stop in the middle of its work loses no answered ticket', async () => {
  const token = await setUpCentre();
  const { program, ended, address } = startProgram();
  const url = await address();
  const kiosks = Array.from({ length: 10 }, () => joinCentre('/kiosk', { url, token }));
  const answers: Answer[] = [];
  const wish = (kiosk: (typeof kiosks)[number], name: string): void =>
    void kiosk.emit('command', { commandId: name, command: issue }, (answer) => {
      answers.push(answer);
      if (answer.ok) wish(kiosk, `${name}x`);
    });
  for (const [i, kiosk] of kiosks.entries()) wish(kiosk, `wish-in-the-middle-${i}-`);
  await vi.waitFor(() => expect(answers.length).toBeGreaterThan(50), 20_000);

  program.kill('SIGTERM');
  expect(await ended).toBe(0);
  for (const kiosk of kiosks) kiosk.disconnect();

  const given = answers.flatMap((answer) =>
    answer.ok
      ? answer.value.flatMap((event) => (event.type === 'ticketIssued' ? [event.number] : []))
      : [],
  );
  const db = openData(dataDir);
  const stored = db.prepare('select number from ticket').pluck().all();
  expect(new Set(given).size).toBe(given.length);
  expect(stored).toEqual(expect.arrayContaining(given));
  expect(verifyChain(db)).toMatchObject({ whole: true });
  db.close();
});

test('a taken port ends the program with one line that says what to do', async () => {
  const first = startProgram();
  const { port } = new URL(await first.address());
  const second = startProgram({ PORT: port, DATA_DIR: join(dataDir, 'second') });
  expect(await second.ended).toBe(1);
  expect(second.complaints()).toBe(
    `Port ${port} of 127.0.0.1 is in use. Stop the other program, or set PORT to a free one.\n`,
  );
  first.program.kill('SIGTERM');
  expect(await first.ended).toBe(0);
});

test('a centre without settings starts and tells how to set it up', async () => {
  const { program, ended, address, complaints } = startProgram();
  await address();
  expect(complaints()).toContain('npm run centre -- init --file centre.json');
  program.kill('SIGINT');
  expect(await ended).toBe(0);
});

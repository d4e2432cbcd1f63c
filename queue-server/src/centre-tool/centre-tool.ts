import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { codeOf } from '../data-dir.ts';
import { readOptions } from '../environment.ts';
import { CannotStart } from '../server-options.ts';
import { mustHoldCentre, whichFolder } from './centre-here.ts';
import { Mistake, type Call, type Surroundings } from './call.ts';
import { addStaff, closeStaff, listStaff, permitStaff, setPassword } from './staff-commands.ts';
import { listDevices, pairDevice, revokeDevice } from './device-commands.ts';
import { setSkills } from './skill-commands.ts';
import { showPromises } from './promise-commands.ts';
import { listSpeech, renderSpeech } from './speech-commands.ts';
import { initCentre, verifyLog } from './centre-commands.ts';

interface Task {
  readonly usage: string;
  readonly about: string;
  readonly run: (call: Call) => Promise<void>;
  /** It may begin in a folder that holds no centre yet. */
  readonly beginsOne?: true;
}

const tasks: Readonly<Record<string, Task>> = {
  init: {
    usage: 'init --file centre.json',
    about: 'sets the centre up, or brings it to what the file says; only changes are stored',
    run: initCentre,
    beginsOne: true,
  },
  'add-staff': {
    usage:
      'add-staff --login olena --name "Олена Коваль" --role operator [--may reception,call-chosen,hard-day,kiosks,ratings,manage]',
    about: 'opens an account (operator or administrator); asks for the password',
    run: addStaff,
  },
  'permit-staff': {
    usage: 'permit-staff --login olena --may reception,call-chosen,hard-day,kiosks,ratings,manage',
    about: 'what an operator may do beyond calling the next visitor; "none" takes it away',
    run: permitStaff,
  },
  'set-skills': {
    usage: 'set-skills --login olena --services pp-id14,pp-foreign [--backup 00034]',
    about: 'what a person can do, wherever she sits; "any" is whatever the window gives',
    run: setSkills,
  },
  'set-password': {
    usage: 'set-password --login olena',
    about: 'asks for a new password; whoever is signed in with this account is signed out',
    run: setPassword,
  },
  'close-staff': {
    usage: 'close-staff --login olena',
    about: 'closes an account for good',
    run: closeStaff,
  },
  staff: { usage: 'staff', about: 'lists the accounts', run: listStaff },
  'pair-device': {
    usage: 'pair-device --code ACEHKM --name "Термінал біля входу" [--board hall-2]',
    about: 'accepts the kiosk or board that shows this code',
    run: pairDevice,
  },
  'revoke-device': {
    usage: 'revoke-device --id ID',
    about: 'cuts a kiosk or board off',
    run: revokeDevice,
  },
  devices: { usage: 'devices', about: 'lists the kiosks and boards', run: listDevices },
  promises: {
    usage: 'promises [--day 2026-03-09]',
    about: 'compares the waits that were promised with what came true, by service',
    run: showPromises,
  },
  speech: {
    usage: 'speech [--text "Талон А015"]',
    about:
      'says which voices are here and renders all that the centre may say, or one text; plays nothing',
    run: renderSpeech,
  },
  'speech-list': {
    usage: 'speech-list',
    about: 'lists every phrase by its key, for whoever records clips',
    run: listSpeech,
  },
  'verify-log': {
    usage: 'verify-log',
    about: 'recomputes the chain of the event log: a changed, missing or added event is found',
    run: verifyLog,
  },
};

/** Runs one task and gives the exit code. */
export async function centreTool(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const { say, complain, env } = surroundings;
  const [name = 'help', ...rest] = args;
  if (['help', '--help', '-h'].includes(name)) {
    say(help());
    return 0;
  }
  const task = tasks[name];
  if (!task) {
    complain(`There is no task "${name}".\n${help()}`);
    return 2;
  }
  try {
    const given = optionsIn(rest);
    const { dataDir } = readOptions(env);
    const maybe = (option: string): string | undefined => given[option];
    const option = (wanted: string): string => {
      const value = maybe(wanted);
      if (!value) throw new Mistake(`--${wanted} is missing. Usage: ${task.usage}`);
      return value;
    };
    const call = { ...surroundings, dataDir: maybe('data') ?? dataDir, option, maybe, readFile };
    surroundings.note(whichFolder(call.dataDir));
    if (!task.beginsOne) mustHoldCentre(call.dataDir);
    await task.run(call);
    return 0;
  } catch (cause) {
    if (!(cause instanceof Mistake || cause instanceof CannotStart)) throw cause;
    complain(cause.message);
    return 1;
  }
}

function optionsIn(args: readonly string[]): Readonly<Record<string, string | undefined>> {
  const names = [
    'file',
    'login',
    'name',
    'role',
    'may',
    'code',
    'id',
    'day',
    'services',
    'backup',
    'board',
    'data',
    'text',
  ];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (cause) {
    throw new Mistake(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Mistake(`${path} cannot be read (${codeOf(cause)}).`, { cause });
  }
}

const help = (): string =>
  [
    'npm run centre -- <task> [--data FOLDER]      (the folder is DATA_DIR, by default ./data)',
    'Every task but init refuses a folder that holds no centre.',
    '',
    ...Object.values(tasks).map(({ usage, about }) => `  ${usage}\n      ${about}`),
  ].join('\n');

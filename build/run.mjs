// Plain JavaScript on purpose: whatever Node is found starts it, and it goes on under the project's own.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const WANTED = 24;

const tasks = {
  start: [['build/src/build-screens.ts', '--if-changed'], ['build/src/start.ts']],
  dev: [['build/src/dev.ts']],
  server: [['queue-server/src/main.ts']],
  agent: [['kiosk/src/agent/main.ts']],
  browser: [['kiosk/src/agent/browser-main.ts']],
  'kiosk-pin': [['kiosk/src/agent/pin-main.ts']],
  'learn-button': [['kiosk/src/devices/hid/learn-main.ts']],
  kiosk: [['build/src/build-screens.ts', '--if-changed'], ['build/src/kiosk.ts']],
  desk: [['build/src/desk.ts']],
  centre: [['queue-server/src/centre-tool.ts']],
  'preview-ticket': [['build/src/preview-ticket/main.ts']],
  build: [['build/src/build-screens.ts']],
  test: [['build/src/test.ts']],
  check: [['build/src/check.ts']],
  lint: [['build/src/check.ts', 'lint']],
  format: [['build/src/check.ts', 'format']],
  types: [['build/src/check.ts', 'types']],
  bench: [['build/src/build-screens.ts', '--if-changed'], ['build/src/bench/bench.ts']],
  screens: [['build/src/build-screens.ts', '--if-changed'], ['build/src/screens/screens.ts']],
  'forecast-compare': [['build/src/forecast-compare/forecast-compare.ts']],
  mutants: [['build/src/mutants.ts']],
  endurance: [['build/src/endurance.ts']],
  simulate: [['build/src/simulate/simulate.ts']],
  pack: [['build/src/pack.ts']],
};

/** What runs until it is stopped: it ends in order when we are gone, and does not keep its port. */
const lasting = ['start', 'dev', 'server', 'agent', 'browser'];
const endsWithUs = pathToFileURL(join(root, 'build/ends-with-launcher.mjs')).href;
/** How often we look whether npm, which started us, is still there. */
const LOOK_MS = 500;

const [name = '', ...rest] = process.argv.slice(2);
const steps = tasks[name];
if (!steps) {
  console.error(`Unknown task "${name}". Known: ${Object.keys(tasks).join(', ')}`);
  process.exit(2);
}

const node = projectNode();
const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
for (const [at, step] of steps.entries()) {
  const last = at === steps.length - 1;
  const status = await run([...step, ...(last ? rest : [])], {
    lasts: last && lasting.includes(name),
  });
  if (status !== 0) process.exit(status);
}

/** The pinned Node of node_modules, or the running one where it is new enough. */
function projectNode() {
  const { platform, arch } = process;
  const os = platform === 'win32' ? 'win' : platform;
  const pinned = join(
    root,
    `node_modules/node-${os}-${arch}/bin/node${os === 'win' ? '.exe' : ''}`,
  );
  if (existsSync(pinned)) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= WANTED) return process.execPath;
  console.error(
    `Node ${WANTED} is needed and its package is not in node_modules (this is Node ${process.versions.node}).\n` +
      'Run "npm ci" without --omit=optional, or install Node 24 from https://nodejs.org.',
  );
  process.exit(1);
}

/** Runs one step as our only child; a signal for us is a signal for it, and we end as it ends. */
function run(args, { lasts }) {
  return new Promise((resolve) => {
    const watched = lasts ? ['--import', endsWithUs] : [];
    const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...watched, ...args], {
      cwd: root,
      env,
      stdio: ['inherit', 'inherit', 'inherit', ...(lasts ? ['ipc'] : [])],
    });
    const pass = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass);
    const looking = lasts ? whenNpmIsGone(() => pass('SIGTERM')) : undefined;
    child.on('exit', (code, signal) => {
      clearInterval(looking);
      for (const each of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(each, pass);
      resolve(signal ? 1 : (code ?? 1));
    });
  });
}

/** npm opens no channel to us; what it leaves behind has another parent. */
function whenNpmIsGone(end) {
  if (!process.env.npm_lifecycle_event) return undefined;
  const npm = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(looking);
    end();
  }, LOOK_MS);
  return looking;
}

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { root } from '../rooms.ts';
import { childServer } from './child-server.ts';
import { benchFanOut } from './fan-out.ts';
import { note } from './figures.ts';
import { benchForecast } from './forecast.ts';
import { benchIssue } from './issue.ts';
import { benchKiosk } from './kiosk.ts';
import { benchMemory } from './memory.ts';
import { benchPaint } from './paint.ts';
import { benchStartUp } from './start-up.ts';

/**
 * Speed and size as ratios of two things measured in the same run on the same machine and disk.
 * `npm run bench -- issue paint` runs a part.
 */
mkdirSync(join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(join(root, '.cache', 'bench-'));
const asked = process.argv.slice(2);
const wanted = (name: string): boolean => asked.length === 0 || asked.includes(name);

note(
  `Node ${process.versions.node}, ${cpus().length} cores of ${cpus()[0]?.model ?? 'an unknown processor'}`,
);
try {
  if (wanted('forecast')) benchForecast();
  const bare = await childServer('bare-server.ts');
  const queue = await childServer('queue-server.ts', { DATA_DIR: join(folder, 'queue') });
  if (wanted('paint')) await benchPaint(queue.url, bare.url);
  if (wanted('kiosk')) await benchKiosk(queue.url, bare.url, folder);
  if (wanted('fan-out')) await benchFanOut(queue.url, bare.url);
  if (wanted('issue')) await benchIssue(queue.url, bare.url, folder);
  await queue.stop();
  await bare.stop();
  if (wanted('start-up')) await benchStartUp(join(folder, 'past'));
  if (wanted('memory')) await benchMemory(join(folder, 'day'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

import { buildScreens } from './build-screens.ts';
import { run, runTool } from './run-tool.ts';
import { bringTestNeeds } from './test-needs.ts';
import { join } from 'node:path';
import { root } from './rooms.ts';

/** The README's second command: what the tests need, then everything that can be checked. */
const only = process.argv.slice(2);

process.exitCode = await tested();

async function tested(): Promise<number> {
  if (!bringTestNeeds()) return 1;
  if (only.length === 0) {
    const checked = await run(process.execPath, [join(root, 'build/src/check.ts')]);
    if (checked !== 0) return checked;
  }
  await buildScreens({ onlyIfChanged: true });
  return runTool('vitest', 'vitest', ['run', ...only]);
}

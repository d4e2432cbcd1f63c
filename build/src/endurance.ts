import { buildScreens } from './build-screens.ts';
import { runTool } from './run-tool.ts';
import { bringTestNeeds } from './test-needs.ts';

/** `npm run endurance`: the memory of board and desk after five thousand calls and changes, not a part of them. */
process.env['ENDURANCE'] = '5000';
process.exitCode = await endured();

async function endured(): Promise<number> {
  if (!bringTestNeeds()) return 1;
  await buildScreens({ onlyIfChanged: true });
  return runTool('vitest', 'vitest', ['run', '--project', 'journeys', 'many-']);
}

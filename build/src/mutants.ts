import { runTool } from './run-tool.ts';

/** Breaks the law of the queue in every small way and asks whether some test of it notices. */
process.exitCode = await runTool('@stryker-mutator/core', 'stryker', [
  'run',
  'build/mutants/stryker.json',
  ...process.argv.slice(2),
]);

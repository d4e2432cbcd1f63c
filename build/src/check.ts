import { typedParts } from './rooms.ts';
import { runTool } from './run-tool.ts';

/** Types, lint and format: the same here and in CI. `check.ts lint` runs one; `format` mends. */
const all: Record<string, () => Promise<number>> = {
  types: async () => {
    const codes: number[] = [];
    for (const part of typedParts) codes.push(await runTool('typescript', 'tsc', ['-p', part]));
    return Math.max(...codes);
  },
  lint: () => runTool('oxlint', 'oxlint', ['--type-aware', '--deny-warnings']),
  format: () => runTool('@biomejs/biome', 'biome', ['format', '.']),
};

const asked = process.argv[2];
if (asked === 'format')
  process.exitCode = await runTool('@biomejs/biome', 'biome', ['format', '--write', '.']);
else process.exitCode = await checked(asked ? [asked] : Object.keys(all));

async function checked(names: readonly string[]): Promise<number> {
  let worst = 0;
  for (const name of names) {
    const code = await (all[name]?.() ?? 2);
    console.log(`${name}: ${code === 0 ? 'ok' : 'failed'}`);
    worst = Math.max(worst, code);
  }
  return worst;
}

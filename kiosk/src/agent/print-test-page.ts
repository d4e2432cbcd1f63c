import { parseArgs } from 'node:util';
import { createDevices } from '../devices/create-devices.ts';
import { addressText } from '../devices/printer/printer-config.ts';
import type { TestPage } from '../devices/printer/test-page/which-page.ts';
import type { AgentSettings } from './settings.ts';

/** `--test-page` or `--code-page`: prints that page instead of serving a screen. */
export function testPageAsked(args: string[]): TestPage | undefined {
  const { values } = parseArgs({
    args,
    options: { 'test-page': { type: 'boolean' }, 'code-page': { type: 'boolean' } },
  });
  if (values['code-page']) return 'code-pages';
  return values['test-page'] ? 'test' : undefined;
}

/** Prints on every printer of the settings and says what became of each; the exit code tells the same. */
export async function printTestPage(
  { printer, spare }: Pick<AgentSettings, 'printer' | 'spare'>,
  page: TestPage,
  say = (line: string): void => void process.stdout.write(`${line}\n`),
): Promise<0 | 1> {
  const devices = createDevices({ shell: 'agent', version: '', printer, spare });
  const outcomes = await devices.testPage(page);
  await devices.close();
  const printers = [printer, ...(spare ? [spare] : [])];
  for (const [i, config] of printers.entries()) {
    const outcome = outcomes[i];
    const word = outcome?.outcome === 'failed' ? outcome.fault : outcome?.outcome;
    say(`${addressText(config.address)}: ${word}`);
  }
  return outcomes.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}

import { printTestPage, testPageAsked } from './print-test-page.ts';
import { readAgentSettings, type AgentSettings } from './settings.ts';
import { startAgent } from './start-agent.ts';

try {
  const settings = readAgentSettings(process.env);
  const page = testPageAsked(process.argv.slice(2));
  if (page) process.exitCode = await printTestPage(settings, page);
  else await serve(settings);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function serve(settings: AgentSettings): Promise<void> {
  const agent = await startAgent({ ...settings, logger: { name: 'kiosk-agent' } });
  const stop = (): void => {
    void agent.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

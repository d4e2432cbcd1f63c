import { readAgentSettings } from './settings.ts';
import { startAgent } from './start-agent.ts';

try {
  const settings = readAgentSettings(process.env);
  const agent = await startAgent({ ...settings, logger: { name: 'kiosk-agent' } });
  const stop = (): void => {
    void agent.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

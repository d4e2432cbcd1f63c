import { readPrinterConfig } from '../devices/printer/printer-config.ts';
import { readServerUrl } from '../devices/screen-policy.ts';
import { startAgent, type AgentConfig } from './start-agent.ts';

function settings(env: NodeJS.ProcessEnv): Pick<AgentConfig, 'port' | 'serverUrl' | 'printer'> {
  const port = Number(env['AGENT_PORT'] || 8970);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`AGENT_PORT: "${env['AGENT_PORT']}" is not a port number`);
  return {
    port,
    serverUrl: readServerUrl(env['SERVER_URL'] || 'http://localhost:8080', 'SERVER_URL'),
    printer: readPrinterConfig(env),
  };
}

try {
  const agent = await startAgent({ ...settings(process.env), logger: { name: 'kiosk-agent' } });
  const stop = (): void => {
    void agent.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

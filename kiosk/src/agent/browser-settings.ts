import { join } from 'node:path';

export interface BrowserSettings {
  /** The program. */
  readonly chromium: string;
  /** Where the agent gives the page. */
  readonly page: string;
  /** Its folder: the pairing of the kiosk is kept there. */
  readonly profile: string;
}

/** `CHROMIUM`, and the agent's own `AGENT_PORT` and `KIOSK_DATA_DIR`: both run on one machine. */
export const readBrowserSettings = (env: NodeJS.ProcessEnv): BrowserSettings => ({
  chromium: env['CHROMIUM'] || '/usr/bin/chromium',
  page: `http://127.0.0.1:${env['AGENT_PORT'] || '8970'}/`,
  profile: join(env['KIOSK_DATA_DIR'] || './data/kiosk', 'chromium'),
});

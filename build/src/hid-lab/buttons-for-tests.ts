import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHelp } from '@cherha/shared/domain/help.ts';
import { testServer, type TestServer } from '@cherha/queue-server/src/testing/running-server.ts';
import { openHidLab, type HidLab } from './hid-lab.ts';

export interface ButtonsParts {
  readonly lab: HidLab;
  readonly server: TestServer;
  readonly said: () => string;
  readonly isRunning: () => boolean;
  /** The host with these buttons; paired already unless it shall ask for a code. */
  start(
    buttons: readonly object[],
    pairing?: 'paired' | 'by code' | 'by code, on a disk that keeps nothing',
  ): Promise<string>;
  calls(): ReturnType<typeof openHelp>;
  /** The states of the buttons as the server knows them, by id. */
  states(): Readonly<Record<string, string>>;
  end(): Promise<void>;
}

/** A lab of virtual devices, a real server, and the real buttons host in a process between them. */
export async function buttonsForTests(): Promise<ButtonsParts> {
  const lab = openHidLab();
  const server = await testServer({ heartbeatMs: 1_000 });
  const folder = mkdtempSync(join(tmpdir(), 'buttons-'));
  let child: ChildProcess | undefined;
  let said = '';
  return {
    lab,
    server,
    said: () => said,
    isRunning: () => child?.exitCode === null,
    async start(buttons, pairing = 'paired') {
      const file = join(folder, 'buttons.json');
      writeFileSync(file, JSON.stringify({ buttons }));
      const { id, token } = await server.pair('buttons');
      const disk = pairing === 'by code, on a disk that keeps nothing' ? 'none/' : '';
      const tokenFile = join(folder, `${disk}buttons.token`);
      if (pairing === 'paired') writeFileSync(tokenFile, token);
      child = spawn(process.execPath, [join(import.meta.dirname, 'buttons-child.ts')], {
        env: {
          ...process.env,
          ...lab.env,
          BUTTONS_FILE: file,
          TOKEN_FILE: tokenFile,
          SERVER_URL: server.url,
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      child.stdout?.on('data', (text) => (said += String(text)));
      return id;
    },
    calls: () => openHelp(server.mailbox.state()),
    states: () =>
      Object.fromEntries(
        Object.values(server.mailbox.state().buttons)
          .flat()
          .map(({ id, state }) => [id, state]),
      ),
    async end() {
      const running = child;
      if (running && running.exitCode === null) {
        const gone = new Promise((resolve) => running.once('exit', resolve));
        running.kill('SIGKILL');
        await gone;
      }
      await lab.close();
      await server.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

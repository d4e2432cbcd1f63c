import { execFile } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import { promisify } from 'node:util';
import type { ButtonSource, ButtonTimings, Listener } from './button-source.ts';
import type { Binding } from './buttons-file.ts';
import { fingersOn, type Fingers } from './fingers.ts';
import type { SerialProfile } from './profile.ts';

type SerialBinding = Binding & { readonly profile: SerialProfile; readonly path: string };

/** Receivers that print a line for every press: 433 MHz radios, relay boards. One reader a device file. */
export function serialSource(
  bindings: readonly Binding[],
  listener: Listener,
  { timings }: { timings: ButtonTimings },
): ButtonSource {
  const ours = bindings.filter(
    (binding): binding is SerialBinding =>
      binding.profile.transport === 'serial-line' && binding.path !== undefined,
  );
  const lines = [...new Set(ours.map(({ path }) => path))].map((path) =>
    serialLine(
      path,
      ours.filter((binding) => binding.path === path),
      { ...listener, timings },
    ),
  );
  return {
    light: () => undefined,
    async close() {
      for (const line of lines) line.close();
    },
  };
}

const LONGEST_LINE = 1_000;
const run = promisify(execFile);

function serialLine(
  path: string,
  bindings: readonly SerialBinding[],
  { timings, onGesture, onState }: Listener & { timings: ButtonTimings },
): { close(): void } {
  const fingers: Fingers = fingersOn(onGesture);
  let stream: ReadStream | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let tries = 0;
  let told: string | undefined;

  const tell = (state: 'present' | 'denied' | 'lost'): void => {
    if (told === state || closed) return;
    told = state;
    const hint = state === 'denied' ? `sudo usermod -a -G dialout "$USER"` : undefined;
    for (const binding of bindings) onState(binding, state, hint);
  };
  const again = (state: 'denied' | 'lost'): void => {
    if (closed) return;
    tell(state);
    stream?.destroy();
    stream = undefined;
    clearTimeout(timer);
    timer = setTimeout(
      () => void open(),
      Math.min(timings.againAtMost, timings.againFirst * 2 ** tries),
    );
    tries += 1;
  };

  async function open(): Promise<void> {
    try {
      const fd = openSync(path, constants.O_RDONLY | constants.O_NOCTTY | constants.O_NONBLOCK);
      const baud = String(bindings[0]?.profile.baud ?? 9_600);
      await run('stty', ['-F', path, baud, 'raw', '-echo']);
      if (closed) return closeSync(fd);
      listen(new ReadStream(fd));
    } catch (cause) {
      again(String(cause).includes('EACCES') ? 'denied' : 'lost');
    }
  }

  function listen(opened: ReadStream): void {
    stream = opened;
    tries = 0;
    tell('present');
    let text = '';
    opened.setEncoding('utf8');
    opened.on('data', (chunk) => {
      text = (text + String(chunk)).slice(-LONGEST_LINE);
      const [rest = '', ...whole] = text.split(/\r?\n/).toReversed();
      text = rest;
      for (const line of whole.toReversed()) heard(line.trim());
    });
    opened.on('error', () => again('lost'));
    opened.on('end', () => again('lost'));
  }

  function heard(line: string): void {
    for (const binding of bindings) {
      const input = binding.profile.inputs.find(({ name }) => name === binding.input);
      if (input) fingers.felt(binding, input, input.line.test(line));
    }
  }

  void open();
  return {
    close() {
      closed = true;
      clearTimeout(timer);
      fingers.close();
      stream?.destroy();
    },
  };
}

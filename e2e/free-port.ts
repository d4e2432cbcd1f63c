import { createServer } from 'node:net';

/** Below those that a system gives to whoever asks for any: nobody gets one of these by chance. */
const FROM = 15_000;
const UNTIL = 32_000;

/** A port that nobody has at this moment, and that no connection outwards is given in the next. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FROM + Math.floor(Math.random() * (UNTIL - FROM));
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

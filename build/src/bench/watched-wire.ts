import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';

/** A cable to the printer that notes when the first byte of a ticket comes through it. */
export interface Wire {
  readonly url: string;
  nextTicket(): Promise<number>;
  close(): void;
}

/** Questions about the printer's state are shorter; a ticket is a picture. */
const TICKET_BYTES = 64;

export async function watchedWire(printerPort: number): Promise<Wire> {
  let heard: ((at: number) => void) | undefined;
  const server = createServer((agent) => {
    const printer = connect(printerPort, '127.0.0.1');
    agent.on('data', ({ length }) => {
      if (length < TICKET_BYTES) return;
      heard?.(performance.timeOrigin + performance.now());
      heard = undefined;
    });
    agent.pipe(printer).pipe(agent);
    for (const end of [agent, printer]) end.on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    nextTicket: () =>
      new Promise((resolve) => {
        heard = resolve;
      }),
    close: () => void server.close(),
  };
}

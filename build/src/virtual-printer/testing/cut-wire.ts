import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

interface Reachable {
  readonly url: string;
}

/** A wire between page and agent that a test can cut, or lead to another agent. */
export async function aCutWire(agent: Reachable) {
  let target = agent;
  let connections = 0;
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    connections += 1;
    const far = connect(Number(new URL(target.url).port), '127.0.0.1');
    for (const end of [near, far]) {
      ends.add(end);
      end.on('error', () => {}).on('close', () => ends.delete(end));
    }
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const cut = (): void => ends.forEach((end) => end.destroy());
  return {
    url: `http://127.0.0.1:${port}`,
    get connections() {
      return connections;
    },
    cut,
    leadTo(next: Reachable) {
      target = next;
    },
    close() {
      server.close();
      cut();
    },
  };
}

import type { Socket } from 'socket.io-client';

/** Notes when each message has reached every one of these sockets. */
export function heard<Message>(
  sockets: readonly Socket[],
  event: string,
  keyOf: (message: Message) => string,
) {
  const reached = new Map<string, Set<Socket>>();
  const waiting = new Map<string, (at: number) => void>();
  for (const socket of sockets)
    socket.on(event, (message: Message) => {
      const key = keyOf(message);
      const by = reached.get(key) ?? new Set();
      reached.set(key, by.add(socket));
      if (by.size === sockets.length) waiting.get(key)?.(performance.now());
    });
  return {
    /** Milliseconds from `since` until the last socket has heard the message of this key. */
    async all(key: string, since: number): Promise<number> {
      if (reached.get(key)?.size === sockets.length) return 0;
      const last = await new Promise<number>((resolve) => waiting.set(key, resolve));
      return last - since;
    },
  };
}

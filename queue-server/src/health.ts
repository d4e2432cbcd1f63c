import type { Answer } from '@cherha/shared/protocol/messages.ts';

export type Health = 'ok' | 'closing' | 'fault';

/** Well until a command could not be carried out, and again when the next one could. */
export function healthOf() {
  let health: Health = 'ok';
  return {
    now: (): Health => health,
    closing(): void {
      health = 'closing';
    },
    heard(answer: Answer): void {
      if (health === 'closing') return;
      if (answer.ok) health = 'ok';
      else if (answer.error === 'server-fault') health = 'fault';
    },
  };
}

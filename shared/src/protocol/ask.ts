import type { Socket } from 'socket.io-client';
import { err, type Result } from '../domain/result.ts';
import type { Event } from '../domain/events.ts';
import type { Refusal } from '../domain/refusals.ts';
import type { Answer, DoorRefusal, Envelope } from './messages.ts';

export type Asked = Result<readonly Event[], Refusal | DoorRefusal | 'no-answer'>;

export interface Patience {
  /** After this long without any answer it is `no-answer`. */
  readonly giveUpMs?: number;
  /** How long one sending waits before the same envelope is sent again. */
  readonly againMs?: number;
  /** Given when the wish was made before this call, to be asked once more. */
  readonly commandId?: string;
}

/**
 * Sends one command and gives back its answer. It is sent again under the same id while no answer
 * comes and never waits in a buffer: what was given up is not sent later behind the asker's back.
 */
export async function ask<Command>(
  socket: Socket,
  command: Command,
  { giveUpMs = 10_000, againMs = 2_000, commandId = newCommandId() }: Patience = {},
): Promise<Asked> {
  const envelope: Envelope<Command> = { commandId, command };
  const deadline = performance.now() + giveUpMs;
  for (let left = giveUpMs; left > 0; left = deadline - performance.now()) {
    if (!(await connected(socket, left))) break;
    const answer = await sentOnce(
      socket,
      envelope,
      Math.min(againMs, deadline - performance.now()),
    );
    if (answer) return answer;
  }
  return err('no-answer');
}

/** 128 random bits; `crypto.randomUUID` is missing where a kiosk's page comes over plain HTTP. */
export function newCommandId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function sentOnce(
  socket: Socket,
  envelope: Envelope<unknown>,
  waitMs: number,
): Promise<Answer | undefined> {
  try {
    return (await socket.timeout(Math.max(1, waitMs)).emitWithAck('command', envelope)) as Answer;
  } catch {
    return undefined;
  }
}

function connected(socket: Socket, waitMs: number): Promise<boolean> {
  if (socket.connected) return Promise.resolve(true);
  return new Promise((resolve) => {
    const done = (here: boolean): void => {
      clearTimeout(timer);
      socket.off('connect', come);
      resolve(here);
    };
    const come = (): void => done(true);
    const timer = setTimeout(() => done(false), waitMs);
    socket.on('connect', come);
  });
}

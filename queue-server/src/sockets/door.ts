import type { Actor } from '@cherha/shared/domain/commands.ts';
import { err } from '@cherha/shared/domain/result.ts';
import type { Answer, Envelope, Said } from '@cherha/shared/protocol/messages.ts';
import type { Parse } from '@cherha/shared/protocol/parse.ts';
import { tokenBucket, type Pace } from './token-bucket.ts';

export interface Door {
  readonly parse: Parse<Envelope<Said>>;
  readonly actor: Actor;
  readonly pace: Pace;
  readonly handle: (envelope: Envelope<Said>, actor: Actor) => Promise<Answer>;
  /** Told of every answer, for the figures. */
  readonly answered: (command: string, answer: Answer, ms: number) => void;
  readonly onBug: (command: string, cause: unknown) => void;
}

/**
 * Listens to one connection's commands: not too many, checked here, trusted inside, always
 * answered. Who gives no way to answer is not heard: nothing happens behind anybody's back.
 */
export function commandDoor({ parse, actor, pace, handle, answered, onBug }: Door) {
  const bucket = tokenBucket(pace);

  async function answer(raw: unknown): Promise<Answer> {
    if (!bucket.take()) return counted('unknown', err('too-many-commands'), 0);
    const envelope = parse(raw);
    if (!envelope.ok) return counted('unknown', envelope, 0);
    const { type } = envelope.value.command;
    const began = performance.now();
    try {
      return counted(type, await handle(envelope.value, actor), performance.now() - began);
    } catch (bug) {
      onBug(type, bug);
      return counted(type, err('server-fault'), performance.now() - began);
    }
  }

  function counted(command: string, given: Answer, ms: number): Answer {
    answered(command, given, ms);
    return given;
  }

  return (...said: unknown[]): void => {
    const [raw, reply] = said;
    if (typeof reply === 'function') void answer(raw).then((given) => reply(given) as void);
  };
}

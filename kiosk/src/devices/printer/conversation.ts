import { replyReader, type Reply } from './replies.ts';
import type { PrinterStatus } from './status.ts';
import type { Connection } from './transport.ts';
import { unlessAborted, within } from './waiting.ts';

/** Questions and answers over one connection; what nobody asked for is not heard. */
export interface Conversation {
  /** `DLE EOT 1` to `4`, one after another; `silent` when one of them stays without an answer. */
  status(answerWithin: number, signal: AbortSignal): Promise<PrinterStatus | 'silent'>;
  /** The next reply of this kind, or `undefined` when the signal comes first. */
  next<Kind extends Reply['kind']>(
    kind: Kind,
    signal: AbortSignal,
  ): Promise<Extract<Reply, { kind: Kind }> | undefined>;
}

export function conversationOver(connection: Connection): Conversation {
  const read = replyReader();
  const waiting = new Set<(reply: Reply) => void>();
  connection.listen((bytes) => {
    for (const reply of read(bytes)) for (const hear of waiting) hear(reply);
  });

  const next: Conversation['next'] = async (kind, signal) => {
    const heard = Promise.withResolvers<Extract<Reply, { kind: typeof kind }>>();
    const hear = (reply: Reply): void => {
      if (isOf(kind, reply)) heard.resolve(reply);
    };
    waiting.add(hear);
    try {
      return await unlessAborted(heard.promise, AbortSignal.any([signal, connection.lost]));
    } finally {
      waiting.delete(hear);
    }
  };

  const ask = async (question: number, signal: AbortSignal): Promise<number | undefined> => {
    const answer = next('status', signal);
    const written = await connection.write(Uint8Array.of(0x10, 0x04, question), signal);
    return written === 'taken' ? (await answer)?.byte : undefined;
  };

  return {
    next,
    async status(answerWithin, signal) {
      const answers: number[] = [];
      for (const question of [1, 2, 3, 4]) {
        const answer = await ask(question, within(answerWithin, signal));
        if (answer === undefined) return 'silent';
        answers.push(answer);
      }
      const [printer = 0, offlineCause = 0, error = 0, paper = 0] = answers;
      return { printer, offlineCause, error, paper };
    },
  };
}

const isOf = <Kind extends Reply['kind']>(
  kind: Kind,
  reply: Reply,
): reply is Extract<Reply, { kind: Kind }> => reply.kind === kind;

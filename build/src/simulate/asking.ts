import type { DeskCommand, KioskCommand } from '@cherha/shared/domain/commands.ts';
import type { Event, EventType } from '@cherha/shared/domain/events.ts';
import { ask, type Asked } from '@cherha/shared/protocol/ask.ts';
import type { Socket } from 'socket.io-client';
import type { DayClock } from './day-clock.ts';
import type { Hearing } from './heard.ts';

/** Asks one thing through a socket; the day waits for the answer and everybody hears it. */
export type Ask<Command> = (command: Command) => Promise<Asked>;
export type KioskAsk = Ask<KioskCommand>;
export type DeskAsk = Ask<DeskCommand>;

export const askingThrough =
  <Command extends { readonly type: string }>(
    socket: Socket,
    { clock, hearing }: { clock: DayClock; hearing: Hearing },
  ): Ask<Command> =>
  async (command) => {
    hearing.askedFor();
    const asked = await clock.waitFor(ask(socket, command));
    hearing.answer(command.type, asked);
    return asked;
  };

/** The event of this type that an answer tells of, if it does. */
export function happened<Type extends EventType>(
  asked: Asked,
  type: Type,
): (Event & { readonly type: Type }) | undefined {
  const events = asked.ok ? asked.value : [];
  return events.find((event): event is Event & { readonly type: Type } => event.type === type);
}

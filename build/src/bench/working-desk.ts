import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import type { Answer } from '@cherha/shared/protocol/messages.ts';
import type { Socket } from 'socket.io-client';
import { benchDesks, benchServices } from './bench-centre.ts';
import { closeAll, connected, deskSocket, deviceToken } from './clients.ts';

/** An operator at the first desk and a kiosk beside her: somebody is always there to be called. */
export async function workingDesk(queue: string) {
  const kiosk = await connected(`${queue}/kiosk`, { token: await deviceToken(queue, 'kiosk') });
  const desk = await deskSocket(queue);
  const [{ id: deskId } = { id: '' }] = benchDesks;
  await asked(desk, { type: 'takeDesk', deskId });
  let n = 0;
  return {
    /** The desk is free and somebody waits. */
    async prepare(): Promise<void> {
      await asked(desk, { type: 'markNoShow', deskId });
      const serviceId = benchServices[n++ % benchServices.length];
      await asked(kiosk, { type: 'issueTicket', serviceId, purpose: 'submit', language: 'uk' });
    },
    async call(): Promise<{ callId: string; number: string }> {
      const answer = await asked(desk, { type: 'callNext', deskId });
      const call = answer.ok && answer.value.find((event) => event.type === 'ticketCalled');
      if (!call) throw new Error(`nobody was called: ${JSON.stringify(answer)}`);
      return call;
    },
    close: () => closeAll([kiosk, desk]),
  };
}

const asked = async (socket: Socket, command: object): Promise<Answer> =>
  (await socket.emitWithAck('command', { commandId: newCommandId(), command })) as Answer;

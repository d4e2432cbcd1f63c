import type { Hall } from '../hall.ts';
import { api, type Reply } from '../api.ts';
import { DevicesScreen } from './devices-screen.tsx';

/** The devices page joined to the server. */
export function Devices({ hall, onEnded }: { hall: Hall; onEnded: () => void }) {
  const heard = async <T,>(reply: Promise<Reply<T>>): Promise<Reply<T>> => {
    const answer = await reply;
    if (!answer.ok && answer.error === 'not-signed-in') onEnded();
    return answer;
  };
  return (
    <DevicesScreen
      hall={hall}
      onPair={(device) => heard(api.pair(device))}
      onRevoke={(id) => heard(api.revoke(id))}
    />
  );
}

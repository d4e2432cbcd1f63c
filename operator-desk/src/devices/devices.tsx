import type { Hall } from '../hall.ts';
import type { AskOne } from '../work/use-pressing.ts';
import { api, type Reply } from '../api.ts';
import { DevicesScreen } from './devices-screen.tsx';

/** The devices page joined to the server. */
export function Devices({
  hall,
  askOne,
  onEnded,
}: {
  hall: Hall;
  askOne: AskOne;
  onEnded: () => void;
}) {
  const heard = async <T,>(reply: Promise<Reply<T>>): Promise<Reply<T>> => {
    const answer = await reply;
    if (!answer.ok && answer.error === 'not-signed-in') onEnded();
    return answer;
  };
  return (
    <DevicesScreen
      hall={hall}
      askOne={askOne}
      onPair={(device) => heard(api.pair(device))}
      onChange={(id, to) => heard(api.changeDevice(id, to))}
      onRevoke={(id) => heard(api.revoke(id))}
    />
  );
}

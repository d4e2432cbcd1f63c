import type { MediaKept } from '@cherha/shared/protocol/media.ts';
import { api, type Reply } from '../api.ts';
import type { AskOne } from '../work/use-pressing.ts';
import { MediaScreen } from './media-screen.tsx';
import { sendFile, type Sending } from './send-file.ts';
import { useShelf } from './use-shelf.ts';
import { useUploads } from './use-uploads.ts';

/** The pictures and videos of the boards joined to the server. */
export function Media({ askOne, onEnded }: { askOne: AskOne; onEnded: () => void }) {
  const { reply, look } = useShelf(onEnded);
  const looking = async <What,>(asked: Promise<What>): Promise<What> => {
    const answer = await asked;
    await look();
    return answer;
  };
  const send = (file: File, sending: Sending): Promise<Reply<MediaKept>> =>
    looking(sendFile(file, sending));
  const uploads = useUploads(reply?.ok ? reply.value : undefined, send);
  return (
    <MediaScreen
      reply={reply}
      uploads={uploads}
      askOne={(command) => looking(askOne(command))}
      onRemove={(name) => looking(api.removeMedia(name))}
    />
  );
}

import { MediaArea } from './media-area.tsx';
import type { MediaNow } from './use-media.ts';

/** The centre's pictures and videos, one after another; without sound while a call is announced. */
export function HallMedia({
  media: { file, turn, next, spoilt },
  seconds,
  isLoud,
}: {
  media: MediaNow;
  seconds: number;
  isLoud: boolean;
}) {
  if (!file) return null;
  return (
    <MediaArea
      key={`${turn} ${file.name} ${file.changed}`}
      file={file}
      pictureMs={seconds * 1_000}
      isLoud={isLoud}
      onOver={next}
      onSpoilt={spoilt}
    />
  );
}

import type { MediaFile } from '@cherha/shared/protocol/http.ts';
import { LONGEST_VIDEO_MS, useEnd } from './use-media.ts';

interface MediaAreaProps {
  readonly file: MediaFile;
  readonly pictureMs: number;
  readonly isLoud: boolean;
  readonly onOver: () => void;
  readonly onSpoilt: () => void;
}

/** One picture or video of the centre, for its time. */
export function MediaArea({ file, pictureMs, isLoud, onOver, onSpoilt }: MediaAreaProps) {
  useEnd(file.kind === 'picture' ? pictureMs : LONGEST_VIDEO_MS, onOver);
  // A file that was replaced under its name is another address: nothing of the old one is kept.
  const address = `/media/${encodeURIComponent(file.name)}?at=${file.changed}`;
  if (file.kind === 'picture')
    return <img className="media" src={address} alt="" onError={onSpoilt} />;
  return (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- the centre puts its words into the film itself
    <video
      className="media"
      src={address}
      aria-hidden="true"
      muted={!isLoud}
      playsInline
      ref={begin}
      onEnded={onOver}
      onError={onSpoilt}
    />
  );
}

/** A browser that wants a touch before sound lets a silent video begin. */
function begin(video: HTMLVideoElement | null): void {
  video?.play().catch(() => {
    // Its turn was over before it could begin.
    if (!video.isConnected) return;
    video.muted = true;
    video.play().catch(() => undefined);
  });
}

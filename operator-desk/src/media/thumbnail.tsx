import type { MediaShown } from '@cherha/shared/protocol/media.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState } from 'react';

/** One that was replaced under its name is another address. */
export const addressOf = ({ name, changed }: Pick<MediaShown, 'name' | 'changed'>): string =>
  `/media/${encodeURIComponent(name)}?at=${changed}`;

/** How it looks, small; what this browser cannot show, a board will most likely not show either. */
export function Thumbnail({ file }: { file: MediaShown }) {
  const say = useSay();
  const [isBroken, setBroken] = useState(false);
  if (isBroken) return <span className="media-broken">{say('media.broken')}</span>;
  return file.kind === 'picture' ? (
    <img src={addressOf(file)} alt="" loading="lazy" onError={() => setBroken(true)} />
  ) : (
    <>
      <video
        src={`${addressOf(file)}#t=1`}
        muted
        preload="metadata"
        aria-hidden="true"
        tabIndex={-1}
        onError={() => setBroken(true)}
      />
      <svg className="media-film" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M8 5v14l11-7z" />
      </svg>
    </>
  );
}

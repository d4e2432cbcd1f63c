import type { MediaShown } from '@cherha/shared/protocol/media.ts';
import { curved } from '@cherha/shared/text/apostrophe.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import { addressOf } from './thumbnail.tsx';

/** One alone and large, in the shape that it has on a board. */
export function PreviewDialog({ file, onClose }: { file: MediaShown; onClose: () => void }) {
  const say = useSay();
  const [isBroken, setBroken] = useState(false);
  const spoilt = (): void => setBroken(true);
  return (
    <Dialog title={curved(file.name)} onClose={onClose} wide>
      {isBroken ? (
        <p className="media-large media-broken">{say('media.brokenLarge')}</p>
      ) : file.kind === 'picture' ? (
        <img className="media-large" src={addressOf(file)} alt={file.name} onError={spoilt} />
      ) : (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- the centre puts its words into the film itself
        <video
          className="media-large"
          src={addressOf(file)}
          controls
          aria-label={file.name}
          onError={spoilt}
        />
      )}
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={onClose}>
          {say('media.close')}
        </button>
      </div>
    </Dialog>
  );
}

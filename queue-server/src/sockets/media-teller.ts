import type { MediaView } from '@cherha/shared/protocol/media.ts';
import type { MediaFolder } from '../media/media-folder.ts';

interface Told {
  emit(event: 'view', view: MediaView): unknown;
}

/** Tells boards what lies in the folder now, so that what was taken away is gone from them at once. */
export function mediaTeller(
  media: MediaFolder,
  onBug: (what: string, cause: unknown) => void,
): (to: Told) => void {
  // One after another: an older look never overtakes a newer one.
  let last = Promise.resolve();
  const tell = async (to: Told): Promise<void> => {
    const files = await media.files();
    to.emit('view', {
      view: 'media',
      files: files.map(({ name, kind, changed }) => ({ name, kind, changed })),
    });
  };
  return (to) => {
    last = last.then(() => tell(to)).catch((cause: unknown) => onBug('view media', cause));
  };
}

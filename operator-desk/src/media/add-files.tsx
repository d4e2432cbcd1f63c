import type { MediaShelf } from '@cherha/shared/protocol/media.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { sizeWords } from './size-words.ts';
import { useDropped } from './use-dropped.ts';

/** What the boards can show, as a browser asks for it; the server judges by the content. */
const KINDS = '.png,.jpg,.jpeg,.webp,.gif,.avif,.mp4,.webm';

/** A button, and a place to let go of files over. */
export function AddFiles({
  shelf: { bytesAtMost, bytesLeft },
  onAdd,
}: {
  shelf: MediaShelf;
  onAdd: (files: readonly File[]) => void;
}) {
  const say = useSay();
  const isOver = useDropped(onAdd);
  return (
    <section className="media-add" data-over={isOver} aria-label={say('media.add')}>
      <label className="button" data-rank="main">
        {say('media.add')}
        <input
          className="only-heard"
          type="file"
          multiple
          accept={KINDS}
          onChange={({ target }) => {
            onAdd([...(target.files ?? [])]);
            // The same file may be chosen again.
            target.value = '';
          }}
        />
      </label>
      <p>
        {say('media.drop')}
        <span className="more-aside">
          {say('media.good', { size: sizeWords(bytesAtMost, say) })}{' '}
          {say('media.left', { size: sizeWords(bytesLeft, say) })}
        </span>
      </p>
    </section>
  );
}

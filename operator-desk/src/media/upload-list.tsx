import type { MediaShelf } from '@cherha/shared/protocol/media.ts';
import { curved } from '@cherha/shared/text/apostrophe.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { sizeWords } from './size-words.ts';
import type { Upload, Uploads } from './use-uploads.ts';

/** What is being added now, and what could not be. */
export function UploadList({ uploads, shelf }: { uploads: Uploads; shelf: MediaShelf }) {
  const say = useSay();
  // What was added and taken away again is no news.
  const told = uploads.all.filter(
    ({ state }) => state.is !== 'laid' || shelf.files.some(({ name }) => name === state.as),
  );
  if (told.length === 0) return null;
  return (
    <section className="more-list media-uploads" aria-label={say('media.adding')}>
      <ul>
        {told.map((upload) => (
          <UploadRow key={upload.id} upload={upload} uploads={uploads} />
        ))}
      </ul>
    </section>
  );
}

function UploadRow({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const say = useSay();
  const { id, file, state } = upload;
  const isOver = state.is === 'laid' || state.is === 'refused';
  const percent = state.is === 'goes' ? Math.round(state.part * 100) : 0;
  return (
    <li>
      <span className="more-service">
        {curved(file.name)}
        <span className="more-aside">{sizeWords(file.size, say)}</span>
      </span>
      <span className="media-became" data-is={state.is}>
        {state.is === 'goes' && (
          <progress aria-label={file.name} max={100} value={percent}>
            {percent}%
          </progress>
        )}
        <output>
          <Became upload={upload} />
        </output>
      </span>
      <span className="more-buttons">
        <Retry upload={upload} onAgain={uploads.again} />
        <button
          type="button"
          className="quiet-button"
          aria-label={`${say(isOver ? 'media.hide' : 'media.stop')}: ${file.name}`}
          onClick={() => uploads.drop(id)}
        >
          {say(isOver ? 'media.hide' : 'media.stop')}
        </button>
      </span>
    </li>
  );
}

function Became({ upload: { file, state } }: { upload: Upload }) {
  const say = useSay();
  switch (state.is) {
    case 'waits':
      return say('media.waits');
    case 'goes':
      return say(state.part < 1 ? 'media.goes' : 'media.checked');
    case 'laid':
      return state.as === file.name ? say('media.laid') : say('media.laidAs', { name: state.as });
    case 'refused':
      return say(state.why === 'no-answer' ? 'media.cut' : `refusal.${state.why}`);
  }
}

/** Where asking once more, or over what is there, may help. */
function Retry({
  upload: { id, file, state },
  onAgain,
}: {
  upload: Upload;
  onAgain: Uploads['again'];
}) {
  const say = useSay();
  if (state.is !== 'refused') return null;
  const isTaken = state.why === 'name-taken';
  if (!isTaken && state.why !== 'no-answer') return null;
  const words = say(isTaken ? 'media.replace' : 'media.again');
  return (
    <button
      type="button"
      className="button"
      aria-label={`${words}: ${file.name}`}
      onClick={() => onAgain(id, isTaken ? 'what-is-there' : 'nothing')}
    >
      {words}
    </button>
  );
}

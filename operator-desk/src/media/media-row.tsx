import type { BusinessDay } from '@cherha/shared/domain/ids.ts';
import type { MediaShown } from '@cherha/shared/protocol/media.ts';
import { curved } from '@cherha/shared/text/apostrophe.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { SureButton } from '../more/sure-button.tsx';
import type { Asking } from '../more/use-asking.ts';
import { DaysForm } from './days-form.tsx';
import { daysWords, shownNow } from './shown-when.ts';
import { sizeWords } from './size-words.ts';
import { Thumbnail } from './thumbnail.tsx';

/** One picture or video: how it looks, when it is shown, and what can be done with it. */
export function MediaRow({
  file,
  today,
  asking,
  isOpen,
  onOpen,
  onLook,
  onRemove,
}: {
  file: MediaShown;
  today: BusinessDay;
  asking: Asking;
  isOpen: boolean;
  onOpen: (open: boolean) => void;
  onLook: () => void;
  onRemove: () => void;
}) {
  const say = useSay();
  const { name, kind, bytes } = file;
  const now = shownNow(file, today);
  return (
    <li data-now={now}>
      <button type="button" className="media-thumb" onClick={onLook}>
        <span className="only-heard">{say('media.look', { name: curved(name) })}</span>
        <Thumbnail file={file} />
      </button>
      <span className="more-service">
        {curved(name)}
        <span className="more-aside">
          {say(`media.kind.${kind}`)}, {sizeWords(bytes, say)}
        </span>
      </span>
      <span className="media-days">
        <strong>{say(`media.now.${now}`)}</strong>
        <span className="more-aside">{daysWords(file, say)}</span>
      </span>
      <span className="more-buttons">
        <button
          type="button"
          className="button"
          aria-label={`${say('media.days.change')}: ${name}`}
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
        >
          {say('media.days.change')}
        </button>
        <SureButton
          label={say('media.remove')}
          about={name}
          question={say('media.removeSure')}
          onSure={onRemove}
        />
      </span>
      {isOpen && <DaysForm file={file} asking={asking} onDone={() => onOpen(false)} />}
    </li>
  );
}

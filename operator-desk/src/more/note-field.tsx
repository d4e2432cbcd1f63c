import { NOTE_AT_MOST } from '@cherha/shared/domain/ticket.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useId, type KeyboardEvent } from 'react';

/** V5: where a note is typed, and what does not belong there. */
export function NoteField({
  text,
  onText,
  enter,
}: {
  text: string;
  onText: (text: string) => void;
  /** It asks where somebody else's note would be replaced: a second Enter is the answer. */
  enter: 'keeps' | 'asks';
}) {
  const say = useSay();
  const hint = useId();
  return (
    <>
      <label className="more-field">
        {say('more.note.label')}
        <textarea
          className="more-note-text"
          rows={2}
          maxLength={NOTE_AT_MOST}
          aria-describedby={hint}
          value={text}
          onChange={({ target }) => onText(target.value)}
          onKeyDown={(event) => onEnter(event, enter)}
        />
      </label>
      <p id={hint} className="more-aside">
        {say('more.note.hint')} {say('more.note.length', { used: text.length, most: NOTE_AT_MOST })}
      </p>
    </>
  );
}

/** A note is a line or two: Enter keeps it, as in every other field of a form. */
function onEnter(event: KeyboardEvent<HTMLTextAreaElement>, does: 'keeps' | 'asks'): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const { form } = event.currentTarget;
  if (event.repeat || !form) return;
  if (does === 'keeps') form.requestSubmit();
  else form.querySelector<HTMLButtonElement>('button:not([type])')?.focus();
}

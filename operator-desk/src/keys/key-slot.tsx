import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState, type KeyboardEvent } from 'react';
import { keyName } from './key-name.ts';
import { isHeldOnly, isSingle, pressedKey } from './pressed-key.ts';

/** One key of one action: press it, then press the key that shall take its place. */
export function KeySlot({
  action,
  code,
  singleKeys,
  onKey,
}: {
  action: string;
  code: string | undefined;
  singleKeys: boolean;
  onKey: (code: string) => void;
}) {
  const say = useSay();
  const [listening, setListening] = useState(false);
  const key = code === undefined ? say('desk.keys.none') : keyName(code, say);

  const listen = (event: KeyboardEvent): void => {
    if (!listening || event.code === 'Tab' || isHeldOnly(event.code)) return;
    // Escape leaves the key as it was, and not the dialog.
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    setListening(false);
    if (event.code !== 'Escape') onKey(pressedKey(event));
  };

  return (
    <button
      type="button"
      className="key-slot"
      data-listening={listening}
      data-asleep={code !== undefined && isSingle(code) && !singleKeys}
      aria-label={listening ? say('desk.keys.press') : say('desk.keys.change', { action, key })}
      onClick={() => setListening(true)}
      onBlur={() => setListening(false)}
      onKeyDown={listen}
    >
      {listening ? say('desk.keys.press') : code === undefined ? key : <kbd>{key}</kbd>}
    </button>
  );
}

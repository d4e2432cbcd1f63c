import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import { useSettings } from '../settings/settings-context.tsx';
import {
  usualKeys,
  wishOf,
  withKey,
  withoutKey,
  type KeyRefusal,
  type Slot,
  type Wish,
} from './key-map.ts';
import { keyName } from './key-name.ts';
import { KeySlot } from './key-slot.tsx';
import './keys.css';

const slots = [0, 1] as const satisfies readonly Slot[];

const wordsOf = (wish: Wish) => {
  switch (wish) {
    case 'main':
    case 'otherVisitor':
      return `desk.keys.${wish}` as const;
    case 'more':
      return 'more.title';
    case 'transfer':
    case 'park':
    case 'addService':
      return `more.${wish}` as const;
    case 'finishWith':
      return 'more.finish';
    case 'beginBreak':
      return 'more.begin';
    case 'note':
      return 'more.note.title';
    case 'acceptHelp':
      return 'desk.help.key';
    case 'panic':
      return 'desk.panic.raise';
    default:
      return `desk.act.${wish}` as const;
  }
};

/** Which keys do what: shown, changed, and refused where two would be one. */
export function KeysDialog({
  wishes,
  onClose,
}: {
  /** Those that mean something in this centre. */
  wishes: readonly Wish[];
  onClose: () => void;
}) {
  const say = useSay();
  const { preferences, change } = useSettings();
  const { keys, singleKeys } = preferences;
  const [refused, setRefused] = useState('');

  const chosen = (wish: Wish, slot: Slot, code: string): void => {
    const next =
      code === 'Delete' ? withoutKey(keys, wish, slot) : withKey(keys, { wish, slot, code });
    if (next.ok) change({ keys: next.value });
    setRefused(next.ok ? '' : whyRefused(next.error, code));
  };
  const whyRefused = (why: KeyRefusal, code: string): string => {
    const owner = wishOf(keys, code);
    const key = keyName(code, say);
    if (why === 'taken' && owner) return say('desk.keys.taken', { key, action: wishName(owner) });
    return why === 'taken' || why === 'reserved'
      ? say('desk.keys.reserved', { key })
      : say(`desk.keys.${why}`);
  };
  const wishName = (wish: Wish): string => say(wordsOf(wish));

  return (
    <Dialog title={say('desk.keys.title')} onClose={onClose}>
      <p className="panel-quiet">
        {say('desk.keys.intro')} {say('desk.keys.pressHint')}
      </p>
      <p className="notice keys-refused" role="alert" data-tone="refused">
        {refused}
      </p>
      <table className="keys-table">
        <thead>
          <tr>
            <th scope="col">{say('desk.keys.action')}</th>
            <th scope="col">{say('desk.keys.first')}</th>
            <th scope="col">{say('desk.keys.second')}</th>
          </tr>
        </thead>
        <tbody>
          {wishes.map((wish) => (
            <tr key={wish}>
              <th scope="row">{wishName(wish)}</th>
              {slots.map((slot) => (
                <td key={slot}>
                  <KeySlot
                    action={wishName(wish)}
                    code={keys[wish][slot]}
                    singleKeys={singleKeys}
                    onKey={(code) => chosen(wish, slot, code)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <label className="keys-single">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={({ target }) => change({ singleKeys: target.checked })}
        />
        <span>
          {say('desk.keys.single')}
          <span className="panel-quiet">{say('desk.keys.singleHint')}</span>
        </span>
      </label>
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={() => change({ keys: usualKeys })}>
          {say('desk.keys.usual')}
        </button>
        <button type="button" className="button" data-rank="main" onClick={onClose}>
          {say('desk.keys.close')}
        </button>
      </div>
    </Dialog>
  );
}

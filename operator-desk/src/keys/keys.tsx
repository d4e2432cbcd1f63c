import { useSay } from '@cherha/shared/ui/language.tsx';
import { useSettings } from '../settings/settings-context.tsx';
import { activeKeys, type Wish } from './key-map.ts';
import { keyName } from './key-name.ts';

/** The keys of one action, as they stand on its button. */
export function Keys({ wish }: { wish: Wish }) {
  const say = useSay();
  const { preferences } = useSettings();
  const codes = activeKeys(preferences.keys, wish, preferences.singleKeys);
  return (
    <span className="keys">
      {codes.map((code) => (
        <kbd key={code}>{keyName(code, say)}</kbd>
      ))}
    </span>
  );
}

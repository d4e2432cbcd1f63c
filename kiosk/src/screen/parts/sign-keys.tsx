import { useSay } from '@cherha/shared/ui/language.tsx';
import { Icon } from './icon.tsx';
import { Key } from './keyboard.tsx';

export interface SignKeysProps {
  readonly text: string;
  readonly onType: (text: string) => void;
}

interface RowsOfSigns extends SignKeysProps {
  readonly label: string;
  readonly rows: readonly (readonly string[])[];
  readonly longest: number;
  /** `pad`: as on a telephone, with larger keys. */
  readonly shape?: 'pad';
}

/** The keys of what is made of a few signs, and nothing else that could be typed by mistake. */
export function SignKeys({ label, rows, longest, shape, text, onType }: RowsOfSigns) {
  const say = useSay();
  return (
    <div className="keyboard" role="group" aria-label={label} data-shape={shape}>
      {rows.map((row, at) => (
        <div className="keyboard-row" key={row.join('')}>
          {row.map((sign) => (
            <Key key={sign} onPress={() => onType((text + sign).slice(0, longest))}>
              {sign}
            </Key>
          ))}
          {at === rows.length - 1 && (
            <Key
              kind="erase"
              label={say('kiosk.search.erase')}
              onPress={() => onType(text.slice(0, -1))}
            >
              <Icon name="erase" />
            </Key>
          )}
        </div>
      ))}
    </div>
  );
}

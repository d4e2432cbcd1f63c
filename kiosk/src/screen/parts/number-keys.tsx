import { seriesLetters } from '@cherha/shared/domain/catalogue.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { Icon } from './icon.tsx';
import { Key } from './keyboard.tsx';

const letters = [seriesLetters.slice(0, 11), seriesLetters.slice(11)];
const digits = [...'1234567890'];
const LONGEST = 6;

interface NumberKeysProps {
  readonly text: string;
  readonly onType: (text: string) => void;
}

/** The keys of a ticket's number: its letter first, then its digits. */
export function NumberKeys({ text, onType }: NumberKeysProps) {
  const say = useSay();
  const keys = (row: readonly string[]) =>
    row.map((sign) => (
      <Key key={sign} onPress={() => onType((text + sign).slice(0, LONGEST))}>
        {sign}
      </Key>
    ));
  return (
    <div className="keyboard" role="group" aria-label={say('rate.number.keys')}>
      {letters.map((row) => (
        <div className="keyboard-row" key={row.join('')}>
          {keys(row)}
        </div>
      ))}
      <div className="keyboard-row">
        {keys(digits)}
        <Key
          kind="erase"
          label={say('kiosk.search.erase')}
          onPress={() => onType(text.slice(0, -1))}
        >
          <Icon name="erase" />
        </Key>
      </div>
    </div>
  );
}

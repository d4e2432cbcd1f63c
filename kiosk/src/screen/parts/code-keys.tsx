import { ticketSigns } from '@cherha/shared/protocol/ticket-id.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { Icon } from './icon.tsx';
import { Key } from './keyboard.tsx';

/** Signs that nobody misreads, in rows that fit on the narrowest glass. */
const rows = [ticketSigns.slice(0, 7), ticketSigns.slice(7, 17), ticketSigns.slice(17)];

/** A whole code or the whole id that a scanner reads. */
const LONGEST = 12;

interface CodeKeysProps {
  readonly text: string;
  readonly onType: (text: string) => void;
}

/** The keys of a code, and nothing else that could be typed by mistake. */
export function CodeKeys({ text, onType }: CodeKeysProps) {
  const say = useSay();
  return (
    <div className="keyboard" role="group" aria-label={say('kiosk.booking.keys')}>
      {rows.map((row, at) => (
        <div className="keyboard-row" key={row}>
          {[...row].map((sign) => (
            <Key key={sign} onPress={() => onType((text + sign).slice(0, LONGEST))}>
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

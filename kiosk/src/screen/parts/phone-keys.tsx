import { useSay } from '@cherha/shared/ui/language.tsx';
import { SignKeys, type SignKeysProps } from './sign-keys.tsx';

/** As on a telephone; the plus is for guests from abroad. */
const rows = ['123', '456', '789', '+0'].map((row) => [...row]);
/** The longest number of the world with its plus. */
const LONGEST = 16;

/** The keys of a telephone. */
export function PhoneKeys(props: SignKeysProps) {
  const say = useSay();
  return (
    <SignKeys
      {...props}
      label={say('kiosk.phone.keys')}
      rows={rows}
      longest={LONGEST}
      shape="pad"
    />
  );
}

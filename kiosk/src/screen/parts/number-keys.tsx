import { seriesLetters } from '@cherha/shared/domain/catalogue.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { SignKeys, type SignKeysProps } from './sign-keys.tsx';

const rows = [seriesLetters.slice(0, 11), seriesLetters.slice(11), [...'1234567890']];
const LONGEST = 6;

/** The keys of a ticket's number: its letter first, then its digits. */
export function NumberKeys(props: SignKeysProps) {
  return <SignKeys {...props} label={useSay()('rate.number.keys')} rows={rows} longest={LONGEST} />;
}

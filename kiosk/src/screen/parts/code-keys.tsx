import { ticketSigns } from '@cherha/shared/protocol/ticket-id.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { SignKeys, type SignKeysProps } from './sign-keys.tsx';

/** Signs that nobody misreads, in rows that fit on the narrowest glass. */
const rows = [ticketSigns.slice(0, 7), ticketSigns.slice(7, 17), ticketSigns.slice(17)].map(
  (row) => [...row],
);

/** A whole code or the whole id that a scanner reads. */
const LONGEST = 12;

/** The keys of a booking's code. */
export function CodeKeys(props: SignKeysProps) {
  const say = useSay();
  return <SignKeys {...props} label={say('kiosk.booking.keys')} rows={rows} longest={LONGEST} />;
}

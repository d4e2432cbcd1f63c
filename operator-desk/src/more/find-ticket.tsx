import { numbersMeant } from '@cherha/shared/domain/find-ticket.ts';
import type { DeviceId } from '@cherha/shared/domain/ids.ts';
import type { Say } from '@cherha/shared/text/say.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useRef, type FormEvent } from 'react';
import { useKeydown } from '../keys/use-keydown.ts';
import { useSettings } from '../settings/settings-context.tsx';
import { FoundBooking } from './found-booking.tsx';
import { FoundTicketCard } from './found-ticket.tsx';
import type { Reception } from './reception-screen.tsx';
import { useFound, type Found } from './use-found.ts';

const FIND_KEY = 'F3';

/** A number or a code is typed, and everything is there: where she is now, and what can be done for her. */
export function FindTicket({
  first,
  ...at
}: Reception & {
  copyKiosk: DeviceId | undefined;
  /** What was found, in a picture. */
  first?: Found;
}) {
  const say = useSay();
  const place = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { found, look, hide } = useFound(at.hall.view.version, first);
  const { preferences } = useSettings();
  // A key that accepts a call for help on every page does nothing else on this one.
  const hasKey = !preferences.keys.acceptHelp.includes(FIND_KEY);
  useFocusKey(() => hasKey && field.current?.select());

  const find = (event: FormEvent): void => {
    event.preventDefault();
    look(field.current?.value ?? '');
    field.current?.select();
  };
  const close = (): void => {
    hide();
    if (!field.current) return;
    field.current.value = '';
    field.current.focus();
  };
  // In the field and in all that was found; a list that is open there closes first.
  useKeydown((event) => {
    const isHere = event.target instanceof Node && place.current?.contains(event.target);
    if (event.key === 'Escape' && isHere && !event.defaultPrevented) close();
  });
  return (
    <section ref={place} className="find" aria-labelledby="find-title">
      <form className="find-form" role="search" onSubmit={find}>
        <label className="find-label" id="find-title" htmlFor="find">
          {say('more.find')} {hasKey && <kbd>{FIND_KEY}</kbd>}
        </label>
        <input
          ref={field}
          id="find"
          type="search"
          className="find-field"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          placeholder={say('more.findHint')}
          aria-keyshortcuts={hasKey ? FIND_KEY : undefined}
        />
        <button className="button" data-rank="main">
          {say('more.findGo')}
        </button>
        <button type="button" className="button find-close" hidden={!found} onClick={close}>
          {say('more.findClose')}
        </button>
      </form>
      <div role="status">{found && <Said found={found} {...at} />}</div>
    </section>
  );
}

function Said({
  found: { wanted, said },
  ...at
}: Reception & { copyKiosk: DeviceId | undefined; found: Found }) {
  const say = useSay();
  if (said === 'asking') return null;
  if (said === 'unknown') return <p className="find-nothing">{say('more.foundUnknown')}</p>;
  const { tickets, booking } = said;
  return (
    <div className="found">
      {tickets.map((ticket) => (
        <FoundTicketCard
          key={ticket.id}
          {...at}
          ticket={ticket}
          stands={tickets.length === 1 ? 'alone' : 'among-several'}
        />
      ))}
      {booking && (
        <FoundBooking key={booking.id} hall={at.hall} asking={at.asking} booking={booking} />
      )}
      {tickets.length === 0 && !booking && (
        <p className="find-nothing">{nothingWords(wanted, say)}</p>
      )}
    </div>
  );
}

/** What was looked for, so that a slip of the hand or the other keyboard is seen at once. */
function nothingWords(wanted: string, say: Say): string {
  const numbers = numbersMeant(wanted).join(say('more.foundOr'));
  return numbers ? say('more.foundNoNumber', { numbers }) : say('more.foundNobody', { wanted });
}

/** The key by which browsers find on a page finds here what reception looks for. */
function useFocusKey(focus: () => void): void {
  useKeydown((event) => {
    if (event.key !== FIND_KEY || event.defaultPrevented) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    focus();
  });
}

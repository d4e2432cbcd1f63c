import { useSay } from '@cherha/shared/ui/language.tsx';
import { Keys } from '../keys/keys.tsx';
import type { Offer } from './offers.ts';
import { toldWhyOff } from './told.ts';
import type { Pressed } from './use-pressing.ts';

/** One action: what it does, its key, that it is on the way, or why it cannot be pressed now. */
export function ActionButton({
  offer,
  pending,
  note,
  onPress,
  onOpen,
}: {
  offer: Offer;
  pending: Pressed | undefined;
  note?: string;
  onPress: (offer: Offer) => void;
  /** Where there is room for it, what must be looked at first is opened instead. */
  onOpen?: (what: 'check') => void;
}) {
  const say = useSay();
  // A button keeps speaking of the press that was made on it while the moment moves on.
  const going = pending?.wish === offer.wish;
  const opens = onOpen && offer.opens;
  const why = offer.off
    ? toldWhyOff(offer.off).text(say)
    : offer.doubt && say(`refusal.${offer.doubt}`);
  return (
    <button
      type="button"
      className="button action"
      data-wish={offer.wish}
      data-rank={offer.wish === 'main' ? 'main' : undefined}
      data-going={going}
      data-doubt={offer.doubt !== undefined}
      // Not `disabled`: the focus stays where it was, and a press is answered with the reason.
      aria-disabled={(offer.off !== undefined && !opens) || pending !== undefined}
      title={why}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault();
      }}
      onClick={() => (opens ? onOpen(opens) : onPress(offer))}
    >
      <span className="action-name">
        {going
          ? say(`desk.going.${pending.action}`)
          : say(opens ? 'more.check' : `desk.act.${offer.action}`)}
        {note && <span className="action-note">{note}</span>}
      </span>
      <Keys wish={offer.wish} />
    </button>
  );
}

import { useSay } from '@cherha/shared/ui/language.tsx';
import { Keys } from '../keys/keys.tsx';
import type { Action } from './actions.ts';
import type { Offer } from './offers.ts';
import { toldWhyOff } from './told.ts';

/** One action: what it does, its key, that it is on the way, or why it cannot be pressed now. */
export function ActionButton({
  offer,
  pending,
  note,
  onPress,
}: {
  offer: Offer;
  pending: Action | undefined;
  note?: string;
  onPress: (offer: Offer) => void;
}) {
  const say = useSay();
  const going = pending !== undefined && isFor(offer, pending);
  const why = offer.off && toldWhyOff(offer.off).text(say);
  return (
    <button
      type="button"
      className="button action"
      data-wish={offer.wish}
      data-rank={offer.wish === 'main' ? 'main' : undefined}
      data-going={going}
      // Not `disabled`: the focus stays where it was, and a press is answered with the reason.
      aria-disabled={offer.off !== undefined || pending !== undefined}
      title={why}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault();
      }}
      onClick={() => onPress(offer)}
    >
      <span className="action-name">
        {say(going ? `desk.going.${pending}` : `desk.act.${offer.action}`)}
        {note && <span className="action-note">{note}</span>}
      </span>
      <Keys wish={offer.wish} />
    </button>
  );
}

/** The main button keeps speaking of the press that was made on it while the moment moves on. */
const isFor = ({ wish, action }: Offer, pending: Action): boolean =>
  wish === 'main'
    ? pending === 'callNext' || pending === 'startVisit' || pending === 'finishVisit'
    : action === pending;

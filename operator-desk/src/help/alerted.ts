import type { HelpPlaceId } from '@cherha/shared/domain/ids.ts';
import type { Words } from '@cherha/shared/domain/catalogue.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { HelpSeen } from '@cherha/shared/views/help-view.ts';
import { deskName, myDesk, type Hall } from '../hall.ts';

/** What of the calls for help concerns the person at this screen. */
export interface HelpHere {
  /** Nobody goes yet, and she is one of those who should. */
  readonly alerts: readonly HelpSeen[];
  /** She goes herself. */
  readonly mine: readonly HelpSeen[];
  /** Somebody else goes; told to those who watch over the hall. */
  readonly others: readonly HelpSeen[];
}

/** G3: first those whom the place names, reception and administrators always, then everybody. */
export function helpHere(hall: Hall): HelpHere {
  const { me } = hall.people;
  const desk = myDesk(hall);
  const watches = me.role === 'administrator' || me.may.includes('reception');
  const isMine = ({ forAll, desks, staff, quiet }: HelpSeen): boolean =>
    forAll ||
    (watches && !quiet) ||
    staff.includes(me.id) ||
    (desk !== undefined && desks.includes(desk.id));
  // G8: nobody beside the window shall read on its screen that it has called.
  const help = hall.view.help.filter(({ panicAt }) => !desk || panicAt !== desk.id);
  const isOthers = (call: HelpSeen): boolean => (call.quiet ? isMine(call) : watches);
  return {
    alerts: help.filter((call) => call.acceptedBy === undefined && isMine(call)),
    mine: help.filter(({ acceptedBy }) => acceptedBy === me.id),
    others: help.filter(
      (call) => call.acceptedBy !== undefined && call.acceptedBy !== me.id && isOthers(call),
    ),
  };
}

/** A device that is a place by itself is called by the name that it was paired with. */
export function placeWords(hall: Hall, { place, placeId, panicAt }: HelpSeen): Words {
  const desk = hall.view.desks.find(({ id }) => id === panicAt);
  if (desk) return { uk: deskName(sayIn('uk'), desk), en: deskName(sayIn('en'), desk) };
  const device = hall.people.devices.find(({ id }) => sameId(id, placeId))?.name ?? placeId;
  return place ?? { uk: device, en: device };
}

const sameId = (deviceId: string, placeId: HelpPlaceId): boolean => deviceId === placeId;

import type { HelpPlaceId } from '@cherha/shared/domain/ids.ts';
import type { Words } from '@cherha/shared/domain/catalogue.ts';
import type { HelpSeen } from '@cherha/shared/views/help-view.ts';
import { myDesk, type Hall } from '../hall.ts';

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
  const isMine = ({ forAll, desks, staff }: HelpSeen): boolean =>
    forAll || watches || staff.includes(me.id) || (desk !== undefined && desks.includes(desk.id));
  const { help } = hall.view;
  return {
    alerts: help.filter((call) => call.acceptedBy === undefined && isMine(call)),
    mine: help.filter(({ acceptedBy }) => acceptedBy === me.id),
    others: help.filter(
      ({ acceptedBy }) => watches && acceptedBy !== undefined && acceptedBy !== me.id,
    ),
  };
}

/** A device that is a place by itself is called by the name that it was paired with. */
export function placeWords(hall: Hall, { place, placeId }: HelpSeen): Words {
  const device = hall.people.devices.find(({ id }) => sameId(id, placeId))?.name ?? placeId;
  return place ?? { uk: device, en: device };
}

const sameId = (deviceId: string, placeId: HelpPlaceId): boolean => deviceId === placeId;

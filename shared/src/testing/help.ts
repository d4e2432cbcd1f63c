import type { Event } from '../domain/events.ts';
import type { ButtonCondition, ButtonState } from '../domain/help.ts';
import type { DeviceId, HelpId, HelpPlaceId, Instant, StaffId } from '../domain/ids.ts';
import { at, deskId } from './builders.ts';

/** Parts of tests about calls for help: an entrance that alerts everybody, a toilet that alerts desk 1. */
export const toilet = 'toilet' as HelpPlaceId;

export const helpPlacesSet = {
  type: 'helpPlacesSet',
  at: at(0),
  places: [
    {
      id: 'entrance' as HelpPlaceId,
      name: { uk: 'Вхід', en: 'Entrance' },
      desks: [],
      staff: [],
    },
    {
      id: toilet,
      name: { uk: 'Туалет', en: 'Toilet' },
      desks: [deskId('1')],
      staff: [],
    },
  ],
} satisfies Event;

export const theButtons = { kind: 'buttons', deviceId: 'buttons-1' as DeviceId } as const;

const call = { helpId: 'h-1' as HelpId, placeId: toilet };

export const asked = (when: Instant): Event => ({
  type: 'helpAsked',
  at: when,
  ...call,
  deviceId: theButtons.deviceId,
});

export const accepted = (name: string, when: Instant): Event => ({
  type: 'helpAccepted',
  at: when,
  ...call,
  staffId: name as StaffId,
});

export const buttonOf = (state: ButtonCondition): ButtonState => ({
  id: 'red',
  title: 'Велика червона кнопка',
  state,
  placeId: toilet,
});

import { deskNow, type Centre } from './centre.ts';
import type { Actor, ButtonsCommand, Given, HelpCommand } from './commands.ts';
import {
  helpPlaceOf,
  isOpen,
  openHelp,
  panicIdOf,
  panicPlaceOf,
  placeOfDevice,
  SAME_PRESS_MS,
  type ButtonState,
  type OpenHelpCall,
} from './help.ts';
import type { DeviceId, HelpId, HelpPlaceId, StaffId } from './ids.ts';
import { err, ok } from './result.ts';
import type { Verdict } from './verdict.ts';

type Of<Type extends HelpCommand['type']> = HelpCommand & { type: Type };

/** G: somebody needs a person. Neither the hours nor an air raid stand in the way (G6). */
export function decideHelp(centre: Centre, command: HelpCommand, given: Given): Verdict {
  if (command.type === 'askForHelp') return askForHelp(centre, command, given);
  if (command.type === 'raisePanic') return raisePanic(centre, command, given);
  const { actor } = given;
  const call = openHelp(centre).find(({ id }) => id === command.helpId);
  const who = handOf(actor);
  if (!who) return err('not-yours-to-ask');
  if (!call) return err('help-not-asked');
  const { id: helpId, placeId } = call;
  if (command.type === 'cancelHelp')
    return ok([{ type: 'helpCancelled', helpId, placeId, ...who }]);
  if (actor.kind !== 'staff') return err('not-yours-to-ask');
  const { staffId } = actor;
  return command.type === 'acceptHelp'
    ? acceptHelp(call, staffId)
    : ok([{ type: 'helpFinished', helpId, placeId, staffId }]);
}

/** G7: what became of a button is kept when it changes. */
export function decideButtons(centre: Centre, { buttons }: ButtonsCommand, given: Given): Verdict {
  const deviceId = deviceOf(given.actor);
  if (!deviceId) return err('not-yours-to-ask');
  const known = centre.buttons[deviceId] ?? [];
  const isSame = known.length === buttons.length && known.every((one, i) => same(one, buttons[i]));
  return isSame ? ok([]) : ok([{ type: 'buttonsChanged', deviceId, buttons }]);
}

/** G1, G2: one place has one open call; a press while it is open is counted. */
function askForHelp(centre: Centre, { placeId: said }: Of<'askForHelp'>, given: Given): Verdict {
  const { actor, now } = given;
  const who = handOf(actor);
  if (!who) return err('not-yours-to-ask');
  const placeId = placeAsked(centre, actor, said);
  if (!placeId) return err('place-unknown');
  const call = centre.help[placeId];
  if (!isOpen(call)) {
    const helpId = given.newTicketId as string as HelpId;
    return ok([{ type: 'helpAsked', helpId, placeId, ...who }]);
  }
  if (now - call.lastAskedAt < SAME_PRESS_MS) return ok([]);
  return ok([{ type: 'helpAskedAgain', helpId: call.id, placeId, times: call.times + 1, ...who }]);
}

/** G8: by the operator at her own window, where the centre says who comes; pressed again it is one call. */
function raisePanic(centre: Centre, { deskId }: Of<'raisePanic'>, given: Given): Verdict {
  const { actor } = given;
  if (actor.kind !== 'staff') return err('not-yours-to-ask');
  if (deskNow(centre, deskId).operator !== actor.staffId) return err('not-your-desk');
  if (!panicPlaceOf(centre)) return err('place-unknown');
  const placeId = panicIdOf(deskId);
  if (isOpen(centre.help[placeId])) return ok([]);
  const helpId = given.newTicketId as string as HelpId;
  return ok([{ type: 'helpAsked', helpId, placeId, panicAt: deskId, staffId: actor.staffId }]);
}

/** G3: one person goes; whoever comes second is told that somebody goes already. */
function acceptHelp(call: OpenHelpCall, staffId: StaffId): Verdict {
  const { id: helpId, placeId } = call;
  if (call.status === 'asked') return ok([{ type: 'helpAccepted', helpId, placeId, staffId }]);
  return call.by === staffId ? ok([]) : err('help-accepted');
}

const placeAsked = (
  centre: Centre,
  actor: Actor,
  said: HelpPlaceId | undefined,
): HelpPlaceId | undefined => {
  const deviceId = deviceOf(actor);
  if (deviceId) return placeOfDevice(centre, deviceId, said);
  const place = said && helpPlaceOf(centre, said);
  return place && !place.panic ? place.id : undefined;
};

/** Whose finger it was: a device of the centre, or a person who works here. */
const handOf = (
  actor: Actor,
): { readonly deviceId: DeviceId } | { readonly staffId: StaffId } | undefined => {
  const deviceId = deviceOf(actor);
  if (deviceId) return { deviceId };
  return actor.kind === 'staff' ? { staffId: actor.staffId } : undefined;
};

const deviceOf = (actor: Actor): DeviceId | undefined =>
  actor.kind === 'kiosk' || actor.kind === 'buttons' ? actor.deviceId : undefined;

const same = (a: ButtonState, b: ButtonState | undefined): boolean =>
  a.id === b?.id && a.title === b.title && a.state === b.state && a.placeId === b.placeId;

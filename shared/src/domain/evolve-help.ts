import type { Centre } from './centre.ts';
import type { Of } from './changing.ts';
import { isOpen, openHelp, type HelpCall } from './help.ts';
import type { HelpPlaceId } from './ids.ts';
import { defined } from './result.ts';

export const helpAsked = (
  centre: Centre,
  { helpId, placeId, panicAt, at }: Of<'helpAsked'>,
): Centre =>
  withCall(centre, {
    id: helpId,
    placeId,
    ...(panicAt && { panicAt }),
    askedAt: at,
    times: 1,
    lastAskedAt: at,
    escalated: 0,
    status: 'asked',
  });

export const helpAskedAgain = (centre: Centre, event: Of<'helpAskedAgain'>): Centre =>
  withCall(centre, { ...callAt(centre, event), times: event.times, lastAskedAt: event.at });

export const helpEscalated = (centre: Centre, event: Of<'helpEscalated'>): Centre =>
  withCall(centre, { ...callAt(centre, event), escalated: event.level });

export const helpAccepted = (centre: Centre, event: Of<'helpAccepted'>): Centre =>
  withCall(centre, {
    ...callAt(centre, event),
    status: 'accepted',
    by: event.staffId,
    acceptedAt: event.at,
  });

export const helpEnded = (
  centre: Centre,
  event: Of<'helpFinished'> | Of<'helpCancelled'>,
): Centre => {
  const { id, placeId, panicAt, askedAt, times, lastAskedAt, escalated } = callAt(centre, event);
  const status = event.type === 'helpFinished' ? 'finished' : 'cancelled';
  const asked = { id, placeId, askedAt, times, lastAskedAt, escalated };
  const facts = { ...asked, ...(panicAt && { panicAt }) };
  return withCall(centre, { ...facts, status, endedAt: event.at });
};

/** G6: a call that is open stays open over midnight. */
export const helpOvernight = (centre: Centre): Centre['help'] =>
  Object.fromEntries(openHelp(centre).map((call) => [call.placeId, call]));

const withCall = (centre: Centre, call: HelpCall): Centre => ({
  ...centre,
  help: { ...centre.help, [call.placeId]: call },
});

const callAt = (centre: Centre, { placeId }: { readonly placeId: HelpPlaceId }) => {
  const call = centre.help[placeId];
  return defined(isOpen(call) ? call : undefined, `open call for help at ${placeId}`);
};

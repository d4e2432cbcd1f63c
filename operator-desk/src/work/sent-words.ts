import type { StaffId } from '@cherha/shared/domain/ids.ts';
import type { Say } from '@cherha/shared/text/say.ts';
import type { Words } from '@cherha/shared/domain/catalogue.ts';
import type { SentSeen, WhoSent } from '@cherha/shared/views/sent-view.ts';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import type { TicketSeen } from '@cherha/shared/views/ticket-seen.ts';
import { deskOf, nameOf, serviceName, type Hall } from '../hall.ts';

type Name = (words: Words) => string;

/** M1, M3: who has sent her on and to whom she goes back, a sentence each. */
export function sentWords(
  hall: Hall,
  { sent = {}, serviceId }: Pick<TicketSeen, 'sent' | 'serviceId'>,
  { say, words }: { say: Say; words: Name },
): readonly string[] {
  const { from, backFrom, backTo } = sent;
  const after = ({ deskId, staffId }: WhoSent): string => {
    const desk = deskOf(hall, deskId);
    const name = nameOf(hall, staffId);
    return desk ? `${placeOf(say, desk)} (${name})` : name;
  };
  const whom = (staffId: StaffId): string => {
    const desk = seatOf(hall, staffId);
    const name = nameOf(hall, staffId);
    return desk ? `${placeOf(say, desk)} (${name})` : say('desk.sent.backToPerson', { name });
  };
  const what = ({ serviceId: own, purpose }: NonNullable<SentSeen['backTo']>): string => {
    const purposeName = say(`common.purpose.${purpose}`);
    return own === serviceId ? purposeName : `${purposeName}, ${words(serviceName(hall, own))}`;
  };
  return [
    ...(from ? [say('desk.sent.from', { who: after(from) })] : []),
    ...(backFrom ? [say('desk.sent.backFrom', { who: after(backFrom) })] : []),
    ...(backTo ? [say('desk.sent.backTo', { who: whom(backTo.staffId), what: what(backTo) })] : []),
  ];
}

/** She goes back to the person, wherever that one sits now. */
const seatOf = ({ view }: Hall, staffId: StaffId): DeskSeen | undefined =>
  view.desks.find(({ operator }) => operator === staffId);

/** «вікна 3», after «від», «до» and «після». */
export const placeOf = (say: Say, { number, place = 'window' }: DeskSeen): string =>
  say(`desk.place.of.${place}`, { number });

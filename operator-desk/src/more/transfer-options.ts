import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import type { Say } from '@cherha/shared/text/say.ts';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import { deskName, nameOf, type Hall } from '../hall.ts';
import { breakInShort } from '../work/break-note.tsx';
import type { Option } from './fields.tsx';

/** How a window stands to a visitor who is sent on: those that suit her first, those that cannot last. */
type Suit = 'suits' | 'others' | 'cannot';
const suits = ['suits', 'others', 'cannot'] as const satisfies readonly Suit[];

interface Sending {
  readonly hall: Hall;
  readonly from: DeskSeen;
  readonly serviceId: ServiceId;
  readonly say: Say;
}

/** Every other window, with who works there; M2: where nobody does, and into a break, nobody is sent. */
export const windowOptions = (sending: Sending): readonly Option[] =>
  inOrder(sending, ({ hall, say }, desk) => {
    const { operator } = desk;
    const who = operator ? nameOf(hall, operator) : say('more.nobodyWorks');
    return [{ value: desk.id, label: `${deskName(say, desk)} · ${who}${away(sending, desk)}` }];
  });

/** Everybody who works at another window now. */
export const personOptions = (sending: Sending): readonly Option[] =>
  inOrder(sending, ({ hall, say }, desk) => {
    const { operator } = desk;
    if (!operator || operator === sending.from.operator) return [];
    const label = `${nameOf(hall, operator)} · ${deskName(say, desk)}${away(sending, desk)}`;
    return [{ value: operator, label }];
  });

function inOrder(
  sending: Sending,
  optionsOf: (sending: Sending, desk: DeskSeen) => readonly Option[],
): readonly Option[] {
  const { hall, from, say } = sending;
  const others = hall.view.desks.filter(({ id }) => id !== from.id);
  return suits.flatMap((suit) =>
    others
      .filter((desk) => suitOf(desk, sending) === suit)
      .flatMap((desk) => optionsOf(sending, desk))
      .map((option) => ({
        ...option,
        group: say(`more.sendTo.${suit}`),
        isOff: suit === 'cannot',
      })),
  );
}

export function suitOf(desk: DeskSeen, { serviceId }: Pick<Sending, 'serviceId'>): Suit {
  if (!desk.operator || isAway(desk)) return 'cannot';
  return desk.services.includes(serviceId) || desk.backup.includes(serviceId) ? 'suits' : 'others';
}

/** A3: who declined one visitor is there for all others. */
const isAway = ({ break: onBreak }: DeskSeen): boolean =>
  onBreak !== undefined && onBreak.reason !== 'declined';

const away = ({ hall, say }: Sending, desk: DeskSeen): string =>
  desk.break && isAway(desk) ? ` · ${breakInShort(desk.break, hall.view.timeZone, say)}` : '';

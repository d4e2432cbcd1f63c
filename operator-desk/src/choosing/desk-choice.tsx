import type { Words } from '@cherha/shared/domain/catalogue.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import { deskName, nameOf, numbersAt, serviceName, type Hall } from '../hall.ts';

/** One window to choose: its number over the glass, what it gives in short, who sits there. */
export function DeskChoice({
  hall,
  desk,
  stands,
  onChoose,
}: {
  hall: Hall;
  desk: DeskSeen;
  stands: 'ready' | 'taking' | 'off';
  onChoose: (desk: DeskSeen) => void;
}) {
  const say = useSay();
  const words = useWords();
  const services = desk.services.map((id) => words(serviceName(hall, id)));
  const { operator } = desk;
  const here = numbersAt(desk);
  return (
    <button
      type="button"
      className="desk-choice"
      data-free={!operator}
      aria-disabled={stands !== 'ready'}
      onClick={() => onChoose(desk)}
    >
      <span className="desk-choice-number">{deskName(say, desk)}</span>
      <span className="desk-choice-who">
        {stands === 'taking'
          ? say('desk.choose.taking')
          : operator
            ? nameOf(hall, operator)
            : say('desk.place.free')}
        {here && `, ${say('desk.choose.withVisitor', { number: here })}`}
      </span>
      <span className="desk-choice-count">
        {say('desk.place.services', { count: services.length })}
      </span>
      <span className="desk-choice-services" title={services.join('\n')}>
        {inShort(hall, desk).map(words).join('; ')}
      </span>
    </button>
  );
}

/** What a window gives in a few short names: its queues; where they are one, its services. */
function inShort({ view }: Hall, { services }: DeskSeen): readonly Words[] {
  const own = view.services.filter(({ id }) => services.includes(id));
  const groups = view.groups.filter(({ id }) => own.some(({ groupId }) => groupId === id));
  return (groups.length > 1 ? groups : own).map(({ name }) => name);
}

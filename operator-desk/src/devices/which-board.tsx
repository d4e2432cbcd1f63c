import type { BoardId } from '@cherha/shared/domain/ids.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { Hall } from '../hall.ts';

/** Which of the centre's boards a screen is; or its address says so. */
export function WhichBoard({
  boards,
  chosen,
}: {
  boards: NonNullable<Hall['view']['boards']>;
  chosen?: BoardId | undefined;
}) {
  const say = useSay();
  const words = useWords();
  return (
    <select className="choice" name="board" defaultValue={chosen ?? ''}>
      <option value="">{say('desk.devices.noBoard')}</option>
      {boards.map(({ id, heading }) => (
        <option key={id} value={id}>
          {heading ? `${id} — ${words(heading)}` : id}
        </option>
      ))}
    </select>
  );
}

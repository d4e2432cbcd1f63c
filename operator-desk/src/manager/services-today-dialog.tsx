import type { Skills } from '@cherha/shared/domain/desk.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import type { FormEvent } from 'react';
import type { Hall } from '../hall.ts';
import { Chosen } from '../more/fields.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { levelOfGroup, levels, withLevels } from './levels-today.ts';

/** D8: what one window gives until the day ends, group by group. */
export function ServicesTodayDialog({
  hall,
  desk,
  onChange,
  onClose,
}: {
  hall: Hall;
  desk: DeskSeen;
  onChange: (today: Skills) => void;
  onClose: () => void;
}) {
  const say = useSay();
  const words = useWords();
  const { services, groups } = hall.view;
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const chosen = new Chosen(event.currentTarget);
    onChange(withLevels(services, desk, (id) => chosen.oneOf(id, levels) ?? 'keep'));
  };
  return (
    <Dialog title={say('manager.servicesTitle', { number: desk.number })} onClose={onClose}>
      <p className="panel-quiet">{say('manager.servicesHint')}</p>
      <form className="manager-levels" onSubmit={save}>
        {groups.map(({ id, letter, name }) => {
          const level = levelOfGroup(services, desk, id);
          return (
            <label key={id} className="manager-level">
              <span>
                <span className="manager-letter">{letter}</span> {words(name)}
              </span>
              <select className="choice" name={id} defaultValue={level}>
                {[...levels, ...(level === 'keep' ? (['keep'] as const) : [])].map((one) => (
                  <option key={one} value={one}>
                    {say(`manager.level.${one}`)}
                  </option>
                ))}
              </select>
            </label>
          );
        })}
        <div className="dialog-buttons">
          <button className="button" data-rank="main">
            {say('manager.change')}
          </button>
          {desk.usual && (
            <button
              type="button"
              className="button"
              onClick={() => desk.usual && onChange(desk.usual)}
            >
              {say('manager.usual')}
            </button>
          )}
          <button type="button" className="button" onClick={onClose}>
            {say('more.close')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

import { shortWaitWords } from '@cherha/shared/text/wait.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import type { Hall } from '../hall.ts';
import { durationWords } from '../work/durations.ts';
import { longestFirst, minutesOver } from './longest-first.ts';

/** Every queue of the centre, the longest wait first, and by how much it is beyond the target. */
export function GroupsTable({ hall }: { hall: Hall }) {
  const say = useSay();
  const { groups, targetMinutes } = hall.view;
  return (
    <section className="panel manager-groups" aria-labelledby="groups-title">
      <h2 id="groups-title">{say('manager.groups')}</h2>
      <p className="panel-quiet manager-target">
        {targetMinutes === undefined
          ? say('manager.noTarget')
          : say('manager.target', { minutes: targetMinutes })}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled with the keyboard */}
      <div className="panel-list" tabIndex={0} role="group" aria-labelledby="groups-title">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('manager.group')}</th>
              <th scope="col">{say('manager.waiting')}</th>
              <th scope="col">{say('manager.longest')}</th>
              <th scope="col">{say('manager.newcomer')}</th>
            </tr>
          </thead>
          <tbody>
            {longestFirst(groups).map((group) => (
              <GroupRow key={group.id} group={group} targetMinutes={targetMinutes} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function GroupRow({
  group: { letter, name, waiting, longest, wait },
  targetMinutes,
}: {
  group: DeskView['groups'][number];
  targetMinutes: number | undefined;
}) {
  const say = useSay();
  const words = useWords();
  const over = longest === undefined ? 0 : minutesOver(longest, targetMinutes);
  return (
    <tr data-over={over > 0} data-quiet={waiting === 0}>
      <th scope="row">
        <span className="manager-group">
          <span className="manager-letter">{letter}</span> {words(name)}
        </span>
      </th>
      <td className="manager-figure">{waiting === 0 ? say('manager.nobody') : waiting}</td>
      <td>
        {longest !== undefined && (
          <>
            <span className="manager-figure">{durationWords(longest, say)}</span>
            {over > 0 && (
              <span className="manager-over">
                {say('manager.over', { minutes: over })}{' '}
                <span className="manager-over-what">{say('manager.overTarget')}</span>
              </span>
            )}
          </>
        )}
      </td>
      <td>{wait ? shortWaitWords(say, wait) : say('manager.unknown')}</td>
    </tr>
  );
}

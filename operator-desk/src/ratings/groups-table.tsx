import { scores } from '@cherha/shared/domain/rating.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { RatingsOfPeriod } from '@cherha/shared/views/ratings-view.ts';
import { meanWords } from './mean-words.ts';

/** The groups of services that have enough ratings, each with its mean and how many gave each score. */
export function GroupsTable({ groups }: { groups: RatingsOfPeriod['groups'] }) {
  const say = useSay();
  const words = useWords();
  if (groups.length === 0)
    return <p className="panel ratings-few">{say('desk.ratings.noGroups')}</p>;
  return (
    <table className="panel ratings-groups">
      <caption>{say('desk.ratings.groups')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('desk.ratings.group')}</th>
          <th scope="col">{say('desk.ratings.mean')}</th>
          <th scope="col">{say('desk.ratings.count')}</th>
          {scores.map((score) => (
            <th key={score} scope="col">
              {score}
            </th>
          ))}
          <th scope="col">{say('desk.ratings.commonest')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ groupId, name, mean, count, byScore, reasons: [commonest] }) => (
          <tr key={groupId}>
            <th scope="row">{words(name)}</th>
            <td>
              <strong>{meanWords(mean, say.language)}</strong>
            </td>
            <td>{count}</td>
            {scores.map((score) => (
              <td key={score}>{byScore[score]}</td>
            ))}
            <td>{commonest ? say(`rate.reasons.of.${commonest.reason}`) : '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

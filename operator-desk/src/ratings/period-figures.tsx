import { scores, scoreWords } from '@cherha/shared/domain/rating.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { RatingFigures } from '@cherha/shared/views/ratings-view.ts';
import { useId } from 'react';
import { Bars } from './bars.tsx';
import { meanWords } from './mean-words.ts';

/** All ratings of a period: the mean, how many gave each score, and what it was about. */
export function PeriodFigures({ figures }: { figures: RatingFigures }) {
  const say = useSay();
  const [scoresId, reasonsId] = [useId(), useId()];
  const { count, paper, mean, byScore, reasons } = figures;
  return (
    <div className="ratings-figures">
      <section className="panel ratings-part" aria-labelledby={scoresId}>
        <h2 id={scoresId}>{say('desk.ratings.all')}</h2>
        <p className="ratings-mean">
          <strong>{meanWords(mean, say.language)}</strong>{' '}
          <span>{say('desk.ratings.ofFive', { count })}</span>
        </p>
        {paper > 0 && <p className="panel-quiet">{say('desk.ratings.paper', { count: paper })}</p>}
        <Bars
          whole={count}
          bars={scores.toReversed().map((score) => ({
            name: `${score} · ${say(`rate.score.of.${scoreWords[score]}`)}`,
            count: byScore[score],
          }))}
        />
      </section>
      <section className="panel ratings-part" aria-labelledby={reasonsId}>
        <h2 id={reasonsId}>{say('desk.ratings.reasons')}</h2>
        {reasons.length === 0 ? (
          <p className="panel-quiet">{say('desk.ratings.noReasons')}</p>
        ) : (
          <Bars
            whole={count}
            bars={reasons.map((one) => ({
              name: say(`rate.reasons.of.${one.reason}`),
              count: one.count,
            }))}
          />
        )}
      </section>
    </div>
  );
}

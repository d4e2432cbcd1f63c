import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState } from 'react';
import { Choose, type Option } from './fields.tsx';

/** Several of a long list: each that is chosen stands below, and a press takes it away again. */
export function ChooseSeveral({
  label,
  name,
  options,
}: {
  label: string;
  name: string;
  options: readonly Option[];
}) {
  const say = useSay();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [left, taken] = [
    options.filter(({ value }) => !chosen.includes(value)),
    options.filter(({ value }) => chosen.includes(value)),
  ];
  return (
    <>
      <Choose
        label={label}
        name={`${name}-one`}
        none={say(taken.length === 0 ? 'more.none' : 'more.oneMore')}
        options={left}
        value=""
        onChange={(value) => value && setChosen([...chosen, value])}
      />
      {taken.map(({ value, label: words }) => (
        <span key={value} className="more-chosen">
          <input type="hidden" name={name} value={value} />
          {words}
          <button
            type="button"
            className="quiet-button"
            aria-label={`${say('more.takeAway')}: ${words}`}
            onClick={() => setChosen(chosen.filter((one) => one !== value))}
          >
            {say('more.takeAway')}
          </button>
        </span>
      ))}
    </>
  );
}

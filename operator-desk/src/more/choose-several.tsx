import { useSay } from '@cherha/shared/ui/language.tsx';
import { useRef, useState, type KeyboardEvent } from 'react';
import { Choose, type Option } from './fields.tsx';

/**
 * Several of a long list: each that is chosen stands below, and a press takes it away again. With the
 * mouse a line is chosen at once; with the keyboard only once Enter is pressed or the list is left, for
 * going down a closed list passes over every line before the wanted one.
 */
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
  const [passing, setPassing] = useState('');
  const isByKeys = useRef(false);
  const [left, taken] = [
    options.filter(({ value }) => !chosen.includes(value)),
    options.filter(({ value }) => chosen.includes(value)),
  ];
  const take = (value: string): void => {
    if (value) setChosen([...chosen, value]);
    setPassing('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    isByKeys.current = true;
    if (event.key !== 'Enter' || !passing) return;
    event.preventDefault();
    take(passing);
  };
  return (
    <>
      <Choose
        label={label}
        name={`${name}-one`}
        none={say(taken.length === 0 ? 'more.none' : 'more.oneMore')}
        options={left}
        value={passing}
        onChange={(value) => (isByKeys.current ? setPassing(value) : take(value))}
        hands={{
          onKeyDown,
          onPointerDown: () => (isByKeys.current = false),
          onBlur: () => take(passing),
        }}
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

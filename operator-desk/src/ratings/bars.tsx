interface Bar {
  readonly name: string;
  readonly count: number;
}

/** So many of the whole, in words and numbers; the bar says the same to the eye. */
export function Bars({ bars, whole }: { bars: readonly Bar[]; whole: number }) {
  return (
    <dl className="bars">
      {bars.map(({ name, count }) => (
        <div key={name} className="bars-row">
          <dt>{name}</dt>
          <dd>
            <span className="bars-track" aria-hidden="true">
              <span style={{ inlineSize: `${(100 * count) / whole}%` }} />
            </span>
            <span className="bars-count">
              {count} · {Math.round((100 * count) / whole)} %
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface Strike {
  readonly code: string;
  readonly repeat: boolean;
  /** The event's own time, in milliseconds. */
  readonly at: number;
}

/** Tells a wish from a tremble: a held key counts once, and so does the same key twice at once. */
export function newStrikes(doubleStrikeMs: number): (strike: Strike) => boolean {
  let last: Strike | undefined;
  return (strike) => {
    const trembles =
      strike.repeat || (last?.code === strike.code && strike.at - last.at < doubleStrikeMs);
    if (!trembles) last = strike;
    return !trembles;
  };
}

/** What is found, and what is said instead; an empty string says nothing. */
export type Rule = readonly [RegExp, (...found: string[]) => string];

/** Ends one phrase and begins another: what stands between two of these has a sound file of its own. */
export const CUT = '\u0001';
export const apart = (...words: readonly string[]): string => CUT + words.join(CUT) + CUT;

/** Applies the rules in their order: a later one sees what an earlier one said. */
export const rewritten = (text: string, rules: readonly Rule[]): string =>
  rules.reduce(
    (said, [find, say]) =>
      said.replace(find, (...found: unknown[]) =>
        say(...found.map((part) => (typeof part === 'string' ? part : ''))),
      ),
    text,
  );

/** A pause of a breath. */
export const PAUSE = ', ';

/** What the tool needs of its surroundings; tests give their own. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Beside what was asked for, so that a list can still be piped on. */
  readonly note: (line: string) => void;
  readonly readPassword: () => Promise<string>;
}

/** A mistake of the person who types, told in one line. */
export class Mistake extends Error {}

export interface Call extends Surroundings {
  readonly dataDir: string;
  /** An option that must be there. */
  readonly option: (name: string) => string;
  readonly maybe: (name: string) => string | undefined;
  readonly readFile: (path: string) => string;
}

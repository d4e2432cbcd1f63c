/** Many hours of a busy hall; what is older cannot be news. */
export const HEARD_REMEMBERED = 500;

/** The part of the browser's storage that is needed; it may be full or forbidden and then throws. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** The calls and words that this board has announced or let pass, by their ids, kept over reloads beside the server it heard them from. */
export class HeardCalls {
  readonly #shelf: Shelf | undefined;
  readonly #place: string;
  #heard: ReadonlySet<string> | undefined;

  /** `board`: each board of the hall has heard its own; two may stand in one browser. */
  constructor(shelf: Shelf | undefined, server: string, board: string | null = null) {
    this.#shelf = shelf;
    this.#place = `cherha.board.heard@${server}${board === null ? '' : `#${board}`}`;
    this.#heard = this.#stored();
  }

  /** Undefined while this board has never listened to this server. */
  get all(): ReadonlySet<string> | undefined {
    return this.#heard;
  }

  /** Two boards in one browser share the shelf, so what the other one has added is kept. */
  add(callIds: readonly string[]): void {
    if (this.#heard && callIds.every((id) => this.#heard?.has(id))) return;
    const all = [...new Set([...(this.#stored() ?? []), ...(this.#heard ?? []), ...callIds])];
    const latest = all.slice(-HEARD_REMEMBERED);
    this.#heard = new Set(latest);
    try {
      this.#shelf?.setItem(this.#place, JSON.stringify(latest));
    } catch {
      // The board goes on and remembers until it is reloaded.
    }
  }

  #stored(): ReadonlySet<string> | undefined {
    try {
      const stored: unknown = JSON.parse(this.#shelf?.getItem(this.#place) ?? 'null');
      return Array.isArray(stored)
        ? new Set(stored.filter((id): id is string => typeof id === 'string'))
        : undefined;
    } catch {
      return undefined;
    }
  }
}

/** One service of a visit, and the window or person that alone may take it. */
export interface SmallLeg {
  readonly service: string;
  readonly only?: { readonly desk: string } | { readonly staff: string };
}

export interface Visitor {
  readonly number: string;
  readonly turn: number;
  readonly came: number;
  readonly kiosk: string;
  state: 'waiting' | 'called' | 'serving' | 'parked' | 'no-show' | 'over';
  leg: SmallLeg;
  next: SmallLeg[];
  legsDone: number;
  priority: 'none' | 'law' | 'local';
  checked: boolean;
  place: number;
  returned: number | undefined;
  /** On the clock that stands still in an air raid, like `missed` and `announced`. */
  since: number;
  /** Since when she has waited for this leg and window; the waits before are in `since`. */
  here: number;
  missed: number;
  /** The same by the clock on the wall, for the board. */
  missedAt: number;
  announced: number;
  desk: string;
  calledAt: number;
  /** The same on the clock that stands still. */
  called: number;
  announcedAt: number;
  time: number;
}

export const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const services: Readonly<Record<string, readonly string[]>> = {
  'desk-1': ['id-card', 'foreign'],
  'desk-2': ['move'],
  'desk-3': ['id-card', 'foreign', 'move'],
};
export const smallDesks = Object.keys(services);

/** What a clerk knows of the hall, in plain lists; nothing of it comes from the law's own code. */
export class SmallHall {
  /** Milliseconds after ten on the first day. */
  now = 0;
  stoodStill = 0;
  raid: 'no' | 'alarm' | 'all-clear' = 'no';
  resumeAt = Infinity;
  off: string[] = [];
  visitors: Visitor[] = [];
  operators: Record<string, string> = {};
  given: Record<string, number> = {};
  turns = 0;
  calls: { turn: number; number: string; desk: string; at: number; time: number; state: string }[] =
    [];

  get worked(): number {
    return this.now - this.stoodStill;
  }

  passTime(ms: number): void {
    const dayAt = (now: number): number => Math.floor((now + 10 * 60 * MINUTE) / DAY);
    if (dayAt(this.now) !== dayAt(this.now + ms)) this.newDay();
    this.now += ms;
    if (this.raid !== 'no') this.stoodStill += ms;
    if (this.raid !== 'no' && this.resumeAt <= this.now) this.raid = 'no';
    if (this.raid !== 'no') return;
    for (const visitor of this.visitors)
      if (visitor.state === 'called' && this.worked - visitor.announced >= 2 * MINUTE)
        this.missed(visitor);
  }

  private newDay(): void {
    this.visitors = this.visitors.filter(({ state }) => state === 'called' || state === 'serving');
    for (const desk of smallDesks) if (!this.visitorAt(desk)) delete this.operators[desk];
    this.given = {};
    this.calls = this.calls.filter(({ state }) => state === 'called');
  }

  waits(visitor: Visitor, change: Partial<Visitor> = {}): void {
    const here = change.since === undefined ? visitor.here : this.worked;
    Object.assign(visitor, change, { here, state: 'waiting' });
  }

  missed(visitor: Visitor): void {
    const { calledAt: place } = visitor;
    Object.assign(visitor, {
      state: 'no-show',
      missed: this.worked,
      missedAt: this.now,
      place,
      returned: undefined,
    });
    this.mark(visitor, 'over');
  }

  visitorAt(desk: string): Visitor | undefined {
    return this.visitors.find(
      (one) => one.desk === desk && (one.state === 'called' || one.state === 'serving'),
    );
  }

  deskOf(who: string): string | undefined {
    return smallDesks.find((desk) => this.operators[desk] === who);
  }

  announce(visitor: Visitor): void {
    const { turn, number, desk, time } = visitor;
    this.forget(visitor);
    this.calls = [{ turn, number, desk, at: this.now, time, state: 'called' }, ...this.calls].slice(
      0,
      20,
    );
    Object.assign(visitor, { announcedAt: this.now, announced: this.worked });
  }
  forget({ turn }: Visitor): void {
    this.calls = this.calls.filter((call) => call.turn !== turn);
  }
  mark({ turn }: Visitor, state: string): void {
    for (const call of this.calls) if (call.turn === turn) call.state = state;
  }
  /** Yesterday's visitor who is still at a window may have the number of one who came today. */
  called(number: string): Visitor | undefined {
    return this.visitors.findLast((one) => one.number === number);
  }

  /** Her number calls somebody else as well: one of yesterday whose visit goes on. */
  isGivenAgain({ number }: Visitor): boolean {
    const isHere = ({ state }: Visitor): boolean => state !== 'over' && state !== 'no-show';
    return this.visitors.some((one) => one.number === number && isHere(one));
  }

  /** Everybody who waits, in the order of the house. */
  line(): Visitor[] {
    return this.visitors
      .filter(({ state }) => state === 'waiting')
      .toSorted((a, b) => {
        const [one, other] = [this.standing(a), this.standing(b)];
        return one.rank - other.rank || one.key - other.key || a.turn - b.turn;
      });
  }

  standing(visitor: Visitor): { rule: string; rank: number; key: number } {
    const { priority, returned, place } = visitor;
    if (priority === 'law') return { rule: 'law', rank: 0, key: place };
    if (returned !== undefined) return { rule: 'returned', rank: 1, key: returned };
    if (this.hasAged(visitor)) return { rule: 'aged', rank: 2, key: place };
    return priority === 'local'
      ? { rule: 'priority', rank: 3, key: place - 20 * MINUTE }
      : { rule: 'first', rank: 3, key: place };
  }

  private isReleased({ here }: Visitor): boolean {
    return this.worked - here >= 60 * MINUTE;
  }

  private hasAged({ since }: Visitor): boolean {
    return this.worked - since >= 60 * MINUTE;
  }

  nextAt(desk: string): Visitor | undefined {
    return this.line().find((visitor) => {
      const { leg } = visitor;
      if (this.off.includes(leg.service)) return false;
      const bound = this.boundTo(leg);
      if (bound === desk) return true;
      return (!bound || this.isReleased(visitor)) && services[desk]?.includes(leg.service);
    });
  }

  private boundTo({ only }: SmallLeg): string | undefined {
    if (!only) return undefined;
    if ('staff' in only) return this.deskOf(only.staff);
    return this.operators[only.desk] && only.desk;
  }

  copy(): SmallHall {
    return Object.assign(new SmallHall(), structuredClone({ ...this }));
  }
}

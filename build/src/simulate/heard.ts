import type { Event } from '@cherha/shared/domain/events.ts';
import type { Instant, TicketId } from '@cherha/shared/domain/ids.ts';
import type { Asked } from '@cherha/shared/protocol/ask.ts';
import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import { crowdedIn } from './crowded.ts';

/** What the sockets told of a day, and nothing else: figures and checks are made of this alone. */
export interface Heard {
  readonly asked: number;
  readonly answered: number;
  /** Commands that nobody answered, by their type. */
  readonly unanswered: readonly string[];
  /** How often each reason was given for a no. */
  readonly refusals: Readonly<Record<string, number>>;
  /** In the order in which the answers came, which need not be that of the log. */
  readonly events: readonly Event[];
  readonly views: number;
  /** What a desk's view should never show, once each. */
  readonly crowded: readonly string[];
  /** When somebody who did not come was seen among the missed: the clock may have marked her. */
  readonly missed: ReadonlyMap<TicketId, Instant>;
  /** Air raids as the desks saw them begin and end. */
  readonly raids: readonly { readonly from: Instant; readonly until: Instant }[];
  readonly last: DeskView | undefined;
}

/** Listens for as long as the day lasts. */
export class Hearing implements Heard {
  asked = 0;
  answered = 0;
  views = 0;
  last: DeskView | undefined;
  readonly unanswered: string[] = [];
  readonly refusals: Record<string, number> = {};
  readonly events: Event[] = [];
  readonly missed = new Map<TicketId, Instant>();
  readonly raids: { from: Instant; until: Instant }[] = [];
  readonly #crowded = new Set<string>();
  readonly #onEvent: (event: Event) => void;

  constructor(onEvent: (event: Event) => void = () => {}) {
    this.#onEvent = onEvent;
  }

  get crowded(): readonly string[] {
    return [...this.#crowded];
  }

  askedFor(): void {
    this.asked += 1;
  }

  answer(type: string, asked: Asked): void {
    if (!asked.ok && asked.error === 'no-answer') {
      this.unanswered.push(type);
      return;
    }
    this.answered += 1;
    if (!asked.ok) this.refusals[asked.error] = (this.refusals[asked.error] ?? 0) + 1;
    else for (const event of asked.value) this.#happened(event);
  }

  view(view: DeskView): void {
    this.views += 1;
    for (const wrong of crowdedIn(view)) this.#crowded.add(wrong);
    if (this.last && view.version < this.last.version) return;
    for (const { id, finishedAt } of view.missed) this.missed.set(id, finishedAt);
    this.#raid(view);
    this.last = view;
  }

  #happened(event: Event): void {
    this.events.push(event);
    this.#onEvent(event);
  }

  #raid({ airRaid, at }: DeskView): void {
    const latest = this.raids.at(-1);
    if (airRaid && latest?.from === airRaid.since) latest.until = at;
    else if (airRaid) this.raids.push({ from: airRaid.since, until: at });
    else if (this.last?.airRaid && latest) latest.until = at;
  }
}

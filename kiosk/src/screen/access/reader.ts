import type { Say, TextKey, Values } from '@cherha/shared/text/say.ts';
import type { Speaker, Utterance } from '@cherha/shared/ui/speech/speaker.ts';
import { groupOf, piecesOf, spokenScreen, spokenStop, typedIn, utterances } from './spoken.ts';
import { comeTo, headingIn, scopeNow, stopsIn } from './stops.ts';

export interface ReaderPlace {
  readonly speaker: Speaker;
  readonly say: () => Say;
  /** Whether somebody wants to hear; outside the mode nothing is read and no focus is moved. */
  readonly reads: () => 'aloud' | 'silently' | 'not';
  /** Only the visitor hears it. */
  readonly isPrivate: () => boolean;
}

/** Reads the page to whoever cannot see it: new screens, what is in focus, what changes by itself. */
export interface Reader {
  /** A message that stands on no screen. */
  tell(key: TextKey, values?: Values): void;
  /** Everything from the heading on, after a message or by itself. */
  readScreen(first?: TextKey): void;
  readFocused(): void;
  repeat(): void;
}

interface Seen {
  readonly element: Element | null;
  readonly focused: string;
  readonly group: Element | null;
  readonly live: ReadonlyMap<Element, string>;
  readonly typed: string | undefined;
}

export function readPage({ speaker, say, reads, isPrivate }: ReaderPlace): Reader {
  const met = new WeakMap<Element, string>();
  let last: Seen = nothingSeen;
  let due: ReturnType<typeof setTimeout> | undefined;

  const speak = (all: readonly Utterance[], when: 'instead' | 'after'): void => {
    if (reads() === 'aloud') speaker.say(all, when);
  };
  const spokenFocus = (): Utterance[] => {
    const scope = scopeNow();
    const stop = stopsIn(scope).find(({ element }) => element === document.activeElement);
    return stop ? spokenStop(stop, scope, say(), isPrivate()) : [];
  };
  const withGroup = (told: Utterance[]): Utterance[] => {
    const group = document.activeElement && groupOf(document.activeElement);
    const isNew = group && group !== last.group && group !== document.activeElement;
    return isNew && told.length > 0
      ? [...utterances(group, say(), piecesOf(group)), ...told]
      : told;
  };

  const readScreen = (first?: TextKey): void => {
    const scope = scopeNow();
    const heading = headingIn(scope);
    if (!heading) return;
    met.set(heading, heading.textContent);
    comeTo({ element: heading, kind: 'text' });
    const told = spokenScreen(scope, heading, say());
    const before = first ? utterances(heading, say(), [say()(first)]) : [];
    speak([...before, ...told], 'instead');
    const all = stopsIn(scope).flatMap((stop) => spokenStop(stop, scope, say(), isPrivate()));
    if (reads() === 'aloud') speaker.prepare?.(all);
    last = seenNow(say(), isPrivate(), spokenFocus());
  };

  /** After every change of the page: says what is new, and only that. */
  const look = (): void => {
    due = undefined;
    if (reads() === 'not') return;
    const scope = scopeNow();
    const heading = headingIn(scope);
    if (heading && met.get(heading) !== heading.textContent) return readScreen();
    const focused = document.activeElement;
    // What was in focus has gone with its page: the heading is where one begins again.
    if (heading && (!focused || focused === document.body || !scope.contains(focused)))
      comeTo({ element: heading, kind: 'text' });

    const focus = spokenFocus();
    const now = seenNow(say(), isPrivate(), focus);
    // What stays in focus and has changed was changed by a press, of which a message may be under way.
    if (now.focused !== last.focused)
      speak(withGroup(focus), now.element === last.element ? 'after' : 'instead');
    if (now.typed !== undefined && last.typed !== undefined && now.typed !== last.typed)
      speak([{ source: 'typed', language: say().language, text: now.typed }], 'after');
    for (const [element, text] of now.live)
      if (text && last.live.get(element) !== text)
        speak(utterances(element, say(), piecesOf(element)), 'after');
    last = now;
  };
  const soon = (): void => void (due ??= setTimeout(look));

  const changes = new MutationObserver(soon);
  changes.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['aria-pressed', 'aria-checked', 'aria-disabled', 'open', 'value', 'data-ear'],
  });
  document.addEventListener('focusin', soon);
  return {
    tell: (key, values) => {
      const { language } = say();
      speak([{ source: key, language, text: say()(key, values) }], 'instead');
    },
    readScreen,
    readFocused: () => speak(spokenFocus(), 'instead'),
    repeat: () => {
      if (reads() === 'aloud') speaker.repeat();
    },
  };
}

const nothingSeen: Seen = {
  element: null,
  focused: '',
  group: null,
  live: new Map(),
  typed: undefined,
};

function seenNow(say: Say, isPrivate: boolean, focus: readonly Utterance[]): Seen {
  const scope = scopeNow();
  const field = scope.querySelector('input');
  const live = [...scope.querySelectorAll('[role="status"], [role="alert"]')];
  return {
    element: document.activeElement,
    focused: JSON.stringify(focus.map(({ source, text }) => [source, text])),
    group: document.activeElement && groupOf(document.activeElement),
    live: new Map(live.map((element) => [element, element.textContent])),
    typed: field ? typedIn(field, say, isPrivate) : undefined,
  };
}

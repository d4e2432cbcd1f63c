import { defined } from '@cherha/shared/domain/result.ts';
import type { CallId } from '@cherha/shared/domain/ids.ts';
import type { BoardCall } from '@cherha/shared/views/board-view.ts';
import type { WordForAll } from './words-for-all.ts';
import { assign, emit, enqueueActions, fromPromise, raise, setup } from 'xstate';

/**
 * `unheard`: the browser or the machine gives no sound. `silent`: it is an hour without sound, or
 * another board speaks. The hall still sees the call.
 */
export type ChimeOutcome = 'chimed' | 'unheard' | 'silent';

/** `unspoken`: there is no voice, or it was not heard whole; the hall has had the chime and the sight. */
export type SpeechOutcome = 'spoken' | 'unspoken' | 'silent';

export type AnnouncerEvent =
  | { readonly type: 'calls.came'; readonly calls: readonly BoardCall[] }
  | { readonly type: 'calls.takenBack'; readonly callIds: readonly CallId[] }
  | { readonly type: 'words.stand'; readonly words: readonly WordForAll[] }
  | { readonly type: 'hall.seen'; readonly called: readonly CallId[] }
  | { readonly type: 'highlight.over'; readonly callId: CallId };

/** What happened to one call on this board; nothing else is told outside. */
export interface Announced {
  readonly type: 'begun' | ChimeOutcome | SpeechOutcome | 'ended' | 'taken-back';
  readonly call: BoardCall;
}

interface Announcements {
  /** Still to be announced, in the order of the calls. */
  readonly toAnnounce: readonly BoardCall[];
  readonly now: BoardCall | undefined;
  /** To be said to everybody before the next call, in this order. */
  readonly words: readonly WordForAll[];
  readonly word: WordForAll | undefined;
  /** How often the words of the present call have been said. */
  readonly timesSaid: number;
  /** Whose visitors are still awaited. */
  readonly called: readonly CallId[];
  /** Announced lately, so that the eye finds them: each for as long, also while the next sounds. */
  readonly highlighted: readonly BoardCall[];
}

/** A word to everybody has begun: it is not begun again. */
export interface WordBegun {
  readonly type: 'word.begun';
  readonly wordId: string;
}

/**
 * Announces the calls one after another: none is dropped and no two sound together. What everybody must
 * hear comes before the next call, and is not said any more when it stands no longer.
 */
export const announcerMachine = setup({
  types: {
    context: {} as Announcements,
    events: {} as AnnouncerEvent,
    emitted: {} as Announced | WordBegun,
  },
  actors: {
    chime: fromPromise<ChimeOutcome, BoardCall>(() => Promise.resolve('unheard')),
    speak: fromPromise<SpeechOutcome, BoardCall>(() => Promise.resolve('unspoken')),
    chimeForAll: fromPromise<unknown>(() => Promise.resolve()),
    sayToAll: fromPromise<unknown, WordForAll>(() => Promise.resolve()),
  },
  delays: {
    /** accessibility.md row 65: a visual sign of at least 10 s. */
    highlight: 10_000,
    /** A sound that never ends must not hold up the next visitor. */
    chimeLimit: 4_000,
    /** Two languages take some ten seconds; a call that is being spoken is not cut off before. */
    speechLimit: 30_000,
    /** So that two sayings are two. */
    betweenSayings: 1_000,
    /** The hall looks up and finds the window before the next call sounds; less when many wait. */
    lookUp: ({ context }) => (context.toAnnounce.length > 1 ? 1_200 : 3_000),
  },
  guards: {
    everybodyIsToBeTold: ({ context }) => context.words.length > 0,
    somebodyIsToBeAnnounced: ({ context }) => context.toAnnounce.length > 0,
    isToBeSaidAgain: () => false,
  },
  actions: {
    takeNext: assign(({ context: { toAnnounce, highlighted } }) => {
      const [next, ...rest] = toAnnounce;
      const now = defined(next, 'call to announce');
      return { now, toAnnounce: rest, timesSaid: 0, highlighted: [...highlighted, now] };
    }),
    dimLater: raise(
      ({ context }) => ({ type: 'highlight.over' as const, callId: nowOf(context).callId }),
      { delay: 'highlight' },
    ),
    tell: emit(({ context }, type: Announced['type']) => ({ type, call: nowOf(context) })),
  },
}).createMachine({
  id: 'announcer',
  context: {
    toAnnounce: [],
    now: undefined,
    words: [],
    word: undefined,
    timesSaid: 0,
    called: [],
    highlighted: [],
  },
  on: {
    'calls.came': {
      actions: assign({
        toAnnounce: ({ context, event }) => [...context.toAnnounce, ...event.calls],
      }),
    },
    'words.stand': { actions: assign({ words: ({ event }) => event.words }) },
    'hall.seen': { actions: assign({ called: ({ event }) => event.called }) },
    'calls.takenBack': {
      actions: enqueueActions(({ context, event, enqueue }) => {
        const isGone = (call: BoardCall): boolean => event.callIds.includes(call.callId);
        for (const call of context.toAnnounce.filter(isGone))
          enqueue.emit({ type: 'taken-back', call });
        enqueue.assign({ toAnnounce: context.toAnnounce.filter((call) => !isGone(call)) });
      }),
    },
    'highlight.over': {
      actions: assign({
        highlighted: ({ context, event }) =>
          context.highlighted.filter(({ callId }) => callId !== event.callId),
      }),
    },
  },
  initial: 'quiet',
  states: {
    quiet: {
      always: [
        { guard: 'everybodyIsToBeTold', target: 'tellingAll' },
        { guard: 'somebodyIsToBeAnnounced', target: 'announcing' },
      ],
    },
    tellingAll: {
      initial: 'chiming',
      states: {
        chiming: {
          invoke: { src: 'chimeForAll', onDone: 'chimed', onError: 'chimed' },
          after: { chimeLimit: 'chimed' },
        },
        // Taken down while the chime sounded: then nothing is said.
        chimed: { always: [{ guard: 'everybodyIsToBeTold', target: 'speaking' }, 'done'] },
        speaking: {
          entry: [
            assign(({ context: { words } }) => ({ word: words[0], words: words.slice(1) })),
            emit(({ context: { word } }) => ({
              type: 'word.begun' as const,
              wordId: defined(word, 'word to say').wordId,
            })),
          ],
          exit: assign({ word: undefined }),
          invoke: {
            src: 'sayToAll',
            input: ({ context }) => defined(context.word, 'word to say'),
            onDone: 'done',
            onError: 'done',
          },
          after: { speechLimit: 'done' },
        },
        done: { type: 'final' },
      },
      onDone: 'quiet',
    },
    announcing: {
      entry: ['takeNext', 'dimLater', { type: 'tell', params: 'begun' }],
      exit: [{ type: 'tell', params: 'ended' }, assign({ now: undefined })],
      initial: 'chiming',
      states: {
        chiming: {
          invoke: {
            src: 'chime',
            input: ({ context }) => nowOf(context),
            onDone: {
              target: 'speaking',
              actions: { type: 'tell', params: ({ event }) => event.output },
            },
            onError: { target: 'speaking', actions: { type: 'tell', params: 'unheard' } },
          },
          after: {
            chimeLimit: { target: 'speaking', actions: { type: 'tell', params: 'unheard' } },
          },
        },
        speaking: {
          entry: assign({ timesSaid: ({ context }) => context.timesSaid + 1 }),
          invoke: {
            src: 'speak',
            input: ({ context }) => nowOf(context),
            onDone: [
              {
                guard: ({ event }) => event.output === 'spoken',
                target: 'said',
                actions: { type: 'tell', params: 'spoken' },
              },
              {
                target: 'lookingUp',
                actions: { type: 'tell', params: ({ event }) => event.output },
              },
            ],
            onError: { target: 'lookingUp', actions: { type: 'tell', params: 'unspoken' } },
          },
          after: {
            speechLimit: { target: 'lookingUp', actions: { type: 'tell', params: 'unspoken' } },
          },
        },
        said: {
          always: [{ guard: 'isToBeSaidAgain', target: 'toSayAgain' }, { target: 'lookingUp' }],
        },
        toSayAgain: {
          after: {
            betweenSayings: [
              { guard: 'isToBeSaidAgain', target: 'speaking' },
              { target: 'lookingUp' },
            ],
          },
        },
        lookingUp: { after: { lookUp: 'done' } },
        done: { type: 'final' },
      },
      onDone: 'quiet',
    },
  },
});

const nowOf = ({ now }: Announcements): BoardCall => defined(now, 'the call being announced');

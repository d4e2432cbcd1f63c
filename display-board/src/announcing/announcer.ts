import { usualBoard, type BoardLayout } from '@cherha/shared/domain/hall-settings.ts';
import { viewOfZone } from '@cherha/shared/views/board-zone.ts';
import type { BoardCall, BoardView } from '@cherha/shared/views/board-view.ts';
import { createActor, fromPromise, type ActorOptions, type ActorRefFrom } from 'xstate';
import {
  announcerMachine,
  type Announced,
  type AnnouncerEvent,
  type ChimeOutcome,
  type SpeechOutcome,
} from './announcer-machine.ts';
import type { HeardCalls } from './heard-calls.ts';
import { wordsForAll, type WordForAll } from './words-for-all.ts';
import { newCalls, takenBack } from './new-calls.ts';

export type Announcer = ActorRefFrom<typeof announcerMachine>;

/** The announcer at work: a call counts as heard from the moment its announcement begins. */
export function startAnnouncer({
  chime,
  speak,
  sayToAll = () => Promise.resolve(),
  timesToSay = () => 1,
  heard,
  tell,
  ...options
}: {
  chime: () => Promise<ChimeOutcome>;
  speak: (call: BoardCall) => Promise<SpeechOutcome>;
  sayToAll?: (word: WordForAll) => Promise<unknown>;
  /** As the centre has set it for this moment. */
  timesToSay?: () => number;
  heard: HeardCalls;
  tell: (announced: Announced) => void;
} & Pick<ActorOptions<typeof announcerMachine>, 'clock'>): Announcer {
  const announcer = createActor(
    announcerMachine.provide({
      actors: {
        chime: fromPromise<ChimeOutcome, BoardCall>(chime),
        speak: fromPromise<SpeechOutcome, BoardCall>(({ input }) => speak(input)),
        chimeForAll: fromPromise<unknown>(chime),
        sayToAll: fromPromise<unknown, WordForAll>(({ input }) => sayToAll(input)),
      },
      guards: {
        isToBeSaidAgain: ({ context: { now, called, timesSaid } }) =>
          timesSaid < timesToSay() && now !== undefined && called.includes(now.callId),
      },
    }),
    options,
  );
  announcer.on('begun', ({ call }) => heard.add([call.callId]));
  announcer.on('word.begun', ({ wordId }) => heard.add([wordId]));
  announcer.on('*', (event) => event.type !== 'word.begun' && tell(event));
  return announcer.start();
}

/**
 * Gives each view's news to the announcer; what is no news is remembered, so that it stays none.
 * Calls of other zones are no news of this board. `prepare` brings the words of a call while its chime
 * sounds, or those before it.
 */
export function viewListener(
  announcer: Pick<Announcer, 'getSnapshot'> & { send: (event: AnnouncerEvent) => void },
  {
    heard,
    prepare,
  }: { readonly heard: HeardCalls; readonly prepare?: (calls: readonly BoardCall[]) => void },
): (view: BoardView, layout?: BoardLayout) => void {
  let before: BoardView | undefined;
  return (view, layout = usualBoard) => {
    const ours = new Set(viewOfZone(view, layout).calls.map(({ callId }) => callId));
    const calls = newCalls(before, view, heard.all).filter(({ callId }) => ours.has(callId));
    const seen = new Set([...(before?.calls ?? []), ...calls].map(({ callId }) => callId));
    heard.add(view.calls.map(({ callId }) => callId).filter((callId) => !seen.has(callId)));
    before = view;

    const called = view.calls.filter(({ state }) => state === 'called');
    const words = wordsForAll(view).filter(({ wordId }) => !heard.all?.has(wordId));
    announcer.send({ type: 'words.stand', words });
    announcer.send({ type: 'hall.seen', called: called.map(({ callId }) => callId) });
    const callIds = takenBack(announcer.getSnapshot().context.toAnnounce, view);
    if (callIds.length > 0) announcer.send({ type: 'calls.takenBack', callIds });
    if (calls.length === 0) return;
    prepare?.(calls);
    announcer.send({ type: 'calls.came', calls });
  };
}

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
import { newCalls, takenBack } from './new-calls.ts';

export type Announcer = ActorRefFrom<typeof announcerMachine>;

/** The announcer at work: a call counts as heard from the moment its announcement begins. */
export function startAnnouncer({
  chime,
  speak,
  heard,
  tell,
  ...options
}: {
  chime: () => Promise<ChimeOutcome>;
  speak: (call: BoardCall) => Promise<SpeechOutcome>;
  heard: HeardCalls;
  tell: (announced: Announced) => void;
} & Pick<ActorOptions<typeof announcerMachine>, 'clock'>): Announcer {
  const announcer = createActor(
    announcerMachine.provide({
      actors: {
        chime: fromPromise<ChimeOutcome, BoardCall>(chime),
        speak: fromPromise<SpeechOutcome, BoardCall>(({ input }) => speak(input)),
      },
    }),
    options,
  );
  announcer.on('begun', ({ call }) => heard.add([call.callId]));
  announcer.on('*', tell);
  return announcer.start();
}

/**
 * Gives each view's news to the announcer; what is no news is remembered, so that it stays none.
 * `prepare` brings the words of a call while its chime sounds, or those before it.
 */
export function viewListener(
  announcer: Pick<Announcer, 'getSnapshot'> & { send: (event: AnnouncerEvent) => void },
  {
    heard,
    prepare,
  }: { readonly heard: HeardCalls; readonly prepare?: (calls: readonly BoardCall[]) => void },
): (view: BoardView) => void {
  let before: BoardView | undefined;
  return (view) => {
    const calls = newCalls(before, view, heard.all);
    const seen = new Set([...(before?.calls ?? []), ...calls].map(({ callId }) => callId));
    heard.add(view.calls.map(({ callId }) => callId).filter((callId) => !seen.has(callId)));
    before = view;

    const callIds = takenBack(announcer.getSnapshot().context.toAnnounce, view);
    if (callIds.length > 0) announcer.send({ type: 'calls.takenBack', callIds });
    if (calls.length === 0) return;
    prepare?.(calls);
    announcer.send({ type: 'calls.came', calls });
  };
}

import type { BoardCall, BoardView } from '@cherha/shared/views/board-view.ts';
import { createActor, fromPromise, type ActorOptions, type ActorRefFrom } from 'xstate';
import {
  announcerMachine,
  type Announced,
  type ChimeOutcome,
  type AnnouncerEvent,
} from './announcer-machine.ts';
import type { HeardCalls } from './heard-calls.ts';
import { newCalls, takenBack } from './new-calls.ts';

export type Announcer = ActorRefFrom<typeof announcerMachine>;

/** The announcer at work: a call counts as heard from the moment its announcement begins. */
export function startAnnouncer({
  chime,
  heard,
  tell,
  ...options
}: {
  chime: () => Promise<ChimeOutcome>;
  heard: HeardCalls;
  tell: (announced: Announced) => void;
} & Pick<ActorOptions<typeof announcerMachine>, 'clock'>): Announcer {
  const announcer = createActor(
    announcerMachine.provide({
      actors: { chime: fromPromise<ChimeOutcome, BoardCall>(chime) },
    }),
    options,
  );
  announcer.on('begun', ({ call }) => heard.add([call.callId]));
  announcer.on('*', tell);
  return announcer.start();
}

/** Gives each view's news to the announcer; what is no news is remembered, so that it stays none. */
export function viewListener(
  announcer: Pick<Announcer, 'getSnapshot'> & { send: (event: AnnouncerEvent) => void },
  heard: HeardCalls,
): (view: BoardView) => void {
  let before: BoardView | undefined;
  return (view) => {
    const calls = newCalls(before, view, heard.all);
    const seen = new Set([...(before?.calls ?? []), ...calls].map(({ callId }) => callId));
    heard.add(view.calls.map(({ callId }) => callId).filter((callId) => !seen.has(callId)));
    before = view;

    const callIds = takenBack(announcer.getSnapshot().context.toAnnounce, view);
    if (callIds.length > 0) announcer.send({ type: 'calls.takenBack', callIds });
    if (calls.length > 0) announcer.send({ type: 'calls.came', calls });
  };
}

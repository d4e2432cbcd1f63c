import type { BoardView } from '@cherha/shared/views/board-view.ts';
import { closeAll, connected, deviceToken, manyConnected } from './clients.ts';
import { median, note, say } from './figures.ts';
import { heard } from './heard.ts';
import { workingDesk } from './working-desk.ts';

const BOARDS = 1_000;
const CALLS = 30;

/** One call to a thousand boards, against a bare emit of a message of the same size. */
export async function benchFanOut(queue: string, bare: string): Promise<void> {
  const token = await deviceToken(queue, 'board');
  const boards = await manyConnected(BOARDS, () => connected(`${queue}/board`, { token }));
  const bares = await manyConnected(BOARDS, () => connected(bare));
  const asker = await connected(bare);
  const desk = await workingDesk(queue);
  let view: BoardView | undefined;
  boards[0]?.on('view', (latest: BoardView) => (view = latest));
  const onBoards = heard(boards, 'view', (latest: BoardView) => latest.calls[0]?.callId ?? '');
  const onBares = heard(bares, 'event', (event: { n: string }) => event.n);

  const called: number[] = [];
  const told: number[] = [];
  for (let i = 0; i < CALLS; i++) {
    await desk.prepare();
    const { callId } = await desk.call();
    called.push(await onBoards.all(callId, performance.now()));
    await asker.emitWithAck('tell', { ...view, n: `${i}` });
    told.push(await onBares.all(`${i}`, performance.now()));
  }
  closeAll([...boards, ...bares, asker]);
  desk.close();
  say('call_fanned_out_to_1000_boards_over_bare_emit', median(called) / median(told));
  note(
    `from the caller’s answer to the last board: ${median(called).toFixed(1)} ms; bare ${median(told).toFixed(1)} ms; a view of ${JSON.stringify(view).length} bytes`,
  );
}

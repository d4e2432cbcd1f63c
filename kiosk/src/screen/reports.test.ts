import type { FromKiosk } from '@cherha/shared/protocol/messages.ts';
import type { TicketId } from '@cherha/shared/domain/ids.ts';
import type { PrinterState } from '@cherha/shared/domain/printing.ts';
import { err, ok } from '@cherha/shared/domain/result.ts';
import type { Asked, Patience } from '@cherha/shared/protocol/ask.ts';
import { expect, test } from 'vitest';
import { reportPrint, reportPrinter } from './reports.ts';

function aServer(...answers: Asked[]) {
  const heard: { command: FromKiosk; patience: Patience }[] = [];
  const ask = (command: FromKiosk, patience: Patience): Promise<Asked> => {
    heard.push({ command, patience });
    return Promise.resolve(answers.shift() ?? ok([]));
  };
  return { heard, ask };
}
const ticketId = 'ticket-1' as TicketId;

test('what became of the paper is told until the server has heard it, under one id', async () => {
  const server = aServer(err('no-answer'), err('server-closing'), ok([]));
  await reportPrint(server.ask, ticketId, { outcome: 'printed' }, 1);
  expect(server.heard).toHaveLength(3);
  expect(new Set(server.heard.map(({ patience }) => patience.commandId)).size).toBe(1);
  expect(server.heard[2]?.command).toEqual({
    type: 'reportPrint',
    ticketId,
    print: { outcome: 'printed' },
  });
});

test('a report that the law refuses is not repeated', async () => {
  const server = aServer(err('ticket-unknown'));
  await reportPrint(server.ask, ticketId, { outcome: 'unconfirmed' }, 1);
  expect(server.heard).toHaveLength(1);
});

const ready: PrinterState = { state: 'ready', paper: 'enough' };
const noPaper: PrinterState = { state: 'fault', fault: 'no-paper' };

function aWatchedPrinter(server: ReturnType<typeof aServer>) {
  const told: PrinterState[] = [];
  let change = (_now: PrinterState): void => undefined;
  let connect = (): void => undefined;
  reportPrinter({
    ask: server.ask,
    againMs: 1,
    tell: (printer) => told.push(printer),
    onConnect: (listener) => {
      connect = listener;
    },
    watchPrinter: (listener) => {
      change = listener;
      return () => undefined;
    },
  });
  return { told, change, connect };
}
const reported = (server: ReturnType<typeof aServer>) =>
  server.heard.map(({ command }) => 'printer' in command && command.printer);

test('the printer is told when it changes and again after each reconnect, never twice alike', async () => {
  const server = aServer();
  const { told, change, connect } = aWatchedPrinter(server);
  connect();
  expect(server.heard).toHaveLength(0);
  change(ready);
  await expect.poll(() => reported(server)).toEqual([ready]);
  change(noPaper);
  change({ ...noPaper });
  await expect.poll(() => reported(server)).toEqual([ready, noPaper]);
  await Promise.resolve();
  connect();
  await expect.poll(() => reported(server)).toEqual([ready, noPaper, noPaper]);
  expect(told).toEqual([ready, noPaper]);
});

test('a printer that changed is told until the server has heard it, under one id', async () => {
  const server = aServer(err('no-answer'), err('server-closing'), ok([]));
  aWatchedPrinter(server).change(noPaper);
  await expect.poll(() => reported(server)).toEqual([noPaper, noPaper, noPaper]);
  expect(new Set(server.heard.map(({ patience }) => patience.commandId)).size).toBe(1);
});

test('what the printer was before is not told any more once it has changed', async () => {
  const server = aServer(err('no-answer'));
  const { change } = aWatchedPrinter(server);
  change(noPaper);
  change({ state: 'fault', fault: 'cover-open' });
  change(ready);
  await expect.poll(() => reported(server)).toEqual([noPaper, ready]);
});

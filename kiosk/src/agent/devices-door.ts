import { randomUUID } from 'node:crypto';
import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { err, ok } from '@cherha/shared/domain/result.ts';
import { AGENT_PATH, type AskedOfAgent, type ToldByAgent } from '../devices/agent-protocol.ts';
import type { Devices } from '../devices/contract.ts';
import { answerOutbox } from '../devices/outbox/answer-outbox.ts';
import { parseTestPage } from '../devices/printer/test-page/which-page.ts';
import { answerService } from '../devices/service/answer-service.ts';
import { parseJobId, parseSlip } from '../devices/parse-slip.ts';
import { printOnce } from '../devices/remember-prints.ts';
import { isAllowed } from './allowed-origin.ts';

export type DevicesDoor = Server<AskedOfAgent, ToldByAgent>;

/** Carries the devices contract to the page; whatever comes in is read with care and answered. */
export function openDevicesDoor(
  http: HttpServer,
  devices: Devices,
  { serverUrl }: { serverUrl: string },
): DevicesDoor {
  const instance = randomUUID();
  const print = printOnce(devices);
  const door: DevicesDoor = new Server(http, {
    path: AGENT_PATH,
    transports: ['websocket'],
    serveClient: false,
    // A catalogue of hundreds of services, with all that is known of them.
    maxHttpBufferSize: 4_000_000,
    allowRequest: ({ headers }, answer) => answer(null, isAllowed(headers, serverUrl)),
  });

  door.on('connection', (socket) => {
    socket.emit('hello', instance);
    const stop = devices.watchPrinter((printer) => socket.emit('printer', printer));
    socket.on('disconnect', stop);

    socket.on('print', async (rawJobId: unknown, rawSlip: unknown, answer: unknown) => {
      if (!isAnswer(answer)) return;
      const jobId = parseJobId(rawJobId);
      const slip = parseSlip(rawSlip);
      answer(jobId && slip ? ok(await print(jobId, slip)) : err('unreadable'));
    });
    socket.on('outbox', async (raw: unknown, answer: unknown) => {
      if (isAnswer(answer)) answer((await answerOutbox(devices.outbox, raw)) ?? null);
    });
    socket.on('testPage', async (raw: unknown, answer: unknown) => {
      const page = parseTestPage(raw);
      if (isAnswer(answer)) answer(page ? await devices.testPage(page) : null);
    });
    socket.on('service', async (raw: unknown, answer: unknown) => {
      if (isAnswer(answer)) answer((await answerService(devices.service, raw)) ?? null);
    });
    socket.on('about', async (answer: unknown) => {
      if (isAnswer(answer)) answer(await devices.about());
    });
    socket.on('buttons', async (answer: unknown) => {
      if (isAnswer(answer)) answer((await devices.buttons()) ?? []);
    });
  });
  return door;
}

const isAnswer = (value: unknown): value is (answer: unknown) => void =>
  typeof value === 'function';

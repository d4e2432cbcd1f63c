import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinCentre, leaveCentre } from './connect.ts';

let io: Server;
let url: string;
let knocks: string[];
let lets: boolean;

beforeEach(async () => {
  knocks = [];
  lets = false;
  const http = createServer();
  io = new Server(http, { transports: ['websocket'] });
  io.of('/board').use((socket, next) => {
    knocks.push(String(socket.handshake.auth['token']));
    if (lets) next();
    else next(Object.assign(new Error('no'), { data: { refusal: 'not-paired' } }));
  });
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});
afterEach(() => io.close());

test('who was refused knocks again, and comes in when it is let', async () => {
  const socket = joinCentre('/board', { url, token: 'x' });
  await expect.poll(() => knocks).toHaveLength(1);
  lets = true;
  await expect.poll(() => socket.connected).toBe(true);
  leaveCentre(socket);
});

test('who was hung up on comes back', async () => {
  lets = true;
  const socket = joinCentre('/board', { url, token: 'x' });
  await expect.poll(() => socket.connected).toBe(true);
  io.of('/board').disconnectSockets(true);
  await expect.poll(() => knocks).toHaveLength(2);
  leaveCentre(socket);
});

test('who has left after a refusal knocks no more, however long one listens', async () => {
  const goes = joinCentre('/board', { url, token: 'goes' });
  await expect.poll(() => knocks).toEqual(['goes']);
  leaveCentre(goes);
  const stays = joinCentre('/board', { url, token: 'stays' });
  const knocksOf = (name: string) => knocks.filter((token) => token === name).length;
  await expect.poll(() => knocksOf('stays')).toBe(3);
  expect(knocksOf('goes')).toBe(1);
  leaveCentre(stays);
});

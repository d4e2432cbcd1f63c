import type { PairingOpened, PairingState } from '@cherha/shared/protocol/http.ts';
import { PROTOCOL, type DeviceKind } from '@cherha/shared/protocol/messages.ts';
import { io, type Socket } from 'socket.io-client';
import { benchAccount } from './bench-centre.ts';

const options = { transports: ['websocket'], forceNew: true, reconnection: false };

export async function connected(
  url: string,
  auth: object = {},
  headers: Record<string, string> = {},
): Promise<Socket> {
  const socket = io(url, {
    ...options,
    auth: { protocol: PROTOCOL, ...auth },
    extraHeaders: headers,
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
}

export const manyConnected = (count: number, one: () => Promise<Socket>): Promise<Socket[]> =>
  Promise.all(Array.from({ length: count }, one));

export const closeAll = (sockets: readonly Socket[]): void => {
  for (const socket of sockets) socket.disconnect();
};

/** The bench's centre pairs a device of its own machine by itself. */
export async function deviceToken(url: string, kind: DeviceKind): Promise<string> {
  const opened = (await posted(`${url}/api/pairing`, { kind }).then((answer) =>
    answer.json(),
  )) as PairingOpened;
  for (;;) {
    const state = (await fetch(`${url}/api/pairing/${opened.pairingId}`).then((answer) =>
      answer.json(),
    )) as PairingState;
    if (state.state === 'paired') return state.token;
    if (state.state === 'gone') throw new Error('the pairing is gone');
  }
}

export const deskSocket = async (url: string): Promise<Socket> =>
  connected(`${url}/desk`, {}, { cookie: await signedIn(url, benchAccount) });

/** The session cookie of somebody who signed in. */
export async function signedIn(
  url: string,
  { login, password }: { login: string; password: string },
): Promise<string> {
  const answer = await posted(`${url}/api/sign-in`, { login, password });
  const [cookie] = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
  if (!answer.ok || !cookie) throw new Error(`sign-in: ${answer.status}`);
  return cookie;
}

const posted = (url: string, body: unknown): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(url).origin },
    body: JSON.stringify(body),
  });

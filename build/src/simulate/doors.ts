import type { AboutCentre, PairingOpened, PairingState } from '@cherha/shared/protocol/http.ts';
import { CannotStart } from '@cherha/queue-server/src/server-options.ts';

/** What a centre is asked before a socket is opened: what it is, who comes in, who goes out. */
export interface Doors {
  about(): Promise<AboutCentre>;
  /** The session cookie. */
  signIn(who: { readonly login: string; readonly password: string }): Promise<string>;
  signOut(cookie: string): Promise<void>;
  /** A new kiosk; an administrator accepts it where the centre does not do so by itself. */
  pairKiosk(administrator: string): Promise<{ readonly id: string; readonly token: string }>;
  revoke(deviceId: string, administrator: string): Promise<void>;
}

export function doorsOf(url: string): Doors {
  async function asked(path: string, how: RequestInit = {}): Promise<Response> {
    try {
      return await fetch(url + path, how);
    } catch {
      throw new CannotStart(`There is no centre at ${url}: nobody answers.`);
    }
  }

  const posted = async (path: string, body: unknown, cookie = ''): Promise<Response> => {
    const answer = await asked(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: new URL(url).origin, cookie },
      body: JSON.stringify(body),
    });
    if (!answer.ok)
      throw new CannotStart(`${url}${path} answered ${answer.status}: ${await answer.text()}`);
    return answer;
  };

  return {
    async about() {
      const answer = await asked('/api/centre');
      const about: unknown = answer.ok ? await answer.json().catch(() => undefined) : undefined;
      if (typeof about !== 'object' || about === null || !('sample' in about))
        throw new CannotStart(`There is no centre at ${url}: something else answers.`);
      return about as AboutCentre;
    },
    async signIn({ login, password }) {
      const answer = await posted('/api/sign-in', { login, password });
      const [cookie] = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
      if (!cookie) throw new CannotStart(`${url} gave no session to ${login}.`);
      return cookie;
    },
    async signOut(cookie) {
      await posted('/api/sign-out', {}, cookie);
    },
    async pairKiosk(administrator) {
      const opened = (await (
        await posted('/api/pairing', { kind: 'kiosk' })
      ).json()) as PairingOpened;
      const state = async (): Promise<PairingState> =>
        (await (await asked(`/api/pairing/${opened.pairingId}`)).json()) as PairingState;
      if ((await state()).state === 'waiting')
        await posted('/api/devices', { code: opened.code, name: 'Симуляція' }, administrator);
      const paired = await state();
      if (paired.state !== 'paired') throw new CannotStart(`${url} did not accept the kiosk.`);
      return { id: paired.deviceId, token: paired.token };
    },
    async revoke(deviceId, administrator) {
      await asked(`/api/devices/${deviceId}`, {
        method: 'DELETE',
        headers: { cookie: administrator, origin: new URL(url).origin },
      });
    },
  };
}

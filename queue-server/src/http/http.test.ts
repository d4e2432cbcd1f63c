import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeviceId, TicketId } from '@cherha/shared/domain/ids.ts';
import type { Actor, Command } from '@cherha/shared/domain/commands.ts';
import { at, staff, theKiosk } from '@cherha/shared/testing/builders.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleForTests } from '../testing/sample-for-tests.ts';
import { PASSWORD, testServer, type TestServer } from '../testing/running-server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await testServer();
});
afterEach(() => server.end());

const error = async (response: Promise<Response>): Promise<[number, unknown]> => {
  const { status, json } = await response.then(async (r) => ({
    status: r.status,
    json: await r.json(),
  }));
  return [status, (json as { error?: unknown }).error];
};

let wishes = 0;
async function happen(command: unknown, actor: Actor = theKiosk): Promise<TicketId> {
  const answer = await server.mailbox.handle(
    { commandId: `http-test-command-${(wishes += 1)}`, command: command as Command },
    actor,
  );
  if (!answer.ok) throw new Error(answer.error);
  const issued = answer.value.find((event) => event.type === 'ticketIssued');
  return (issued?.ticketId ?? '') as TicketId;
}
const issue = (language: 'uk' | 'en' = 'uk') =>
  happen({ type: 'issueTicket', serviceId: 'id-card', purpose: 'submit', language });

/** As a page of another origin asks. */
const askedFrom = (origin: string, path: string, init: RequestInit = {}) =>
  fetch(server.url + path, { ...init, headers: { origin, 'content-type': 'application/json' } });

const ticketPage = async (id: string, query = ''): Promise<string> =>
  (await server.get(`/t/${id}${query}`)).text();

/** As a proxy asks that says for whom. */
const postFor = (forwarded: Record<string, string>, path: string, body: unknown) =>
  fetch(server.url + path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...forwarded },
  });

const pairByItself = async (kind: string, forwarded: Record<string, string> = {}) => {
  const { pairingId } = (await (await postFor(forwarded, '/api/pairing', { kind })).json()) as {
    pairingId: string;
  };
  return (await server.get(`/api/pairing/${pairingId}`)).json();
};

describe('signing in', () => {
  test('gives a cookie that no script reads and no other site sends', async () => {
    const response = await server.post('/api/sign-in', { login: 'olena', password: PASSWORD });
    expect(await response.json()).toMatchObject({ me: { name: 'olena name', role: 'operator' } });
    expect(response.headers.get('set-cookie')).toMatch(
      /^cherha_session=[\w-]{43}; Max-Age=50400; Path=\/; HttpOnly; SameSite=Strict$/,
    );
  });

  test('tells who is signed in, until she signs out', async () => {
    const cookie = await server.signIn('olena');
    expect(await (await server.get('/api/me', cookie)).json()).toMatchObject({
      me: { role: 'operator' },
    });
    expect((await server.post('/api/sign-out', {}, cookie)).status).toBe(204);
    expect(await error(server.get('/api/me', cookie))).toEqual([401, 'not-signed-in']);
    expect(await error(server.get('/api/me'))).toEqual([401, 'not-signed-in']);
  });

  test('says the same of a wrong password and of an unknown login', async () => {
    const wrong = [401, 'wrong-login-or-password'];
    expect(await error(server.post('/api/sign-in', { login: 'olena', password: 'x' }))).toEqual(
      wrong,
    );
    expect(await error(server.post('/api/sign-in', { login: 'x', password: 'x' }))).toEqual(wrong);
  });

  test('does not let anybody guess for long, and others sign in meanwhile', async () => {
    const tries = [];
    for (let i = 0; i < 11; i++)
      tries.push(
        await error(server.post('/api/sign-in', { login: 'olena', password: `try ${i}` })),
      );
    expect(tries.at(9)).toEqual([401, 'wrong-login-or-password']);
    expect(tries.at(10)).toEqual([429, 'too-many-tries']);
    expect(
      await error(server.post('/api/sign-in', { login: 'OLENA ', password: PASSWORD })),
    ).toEqual([429, 'too-many-tries']);
    expect((await server.post('/api/sign-in', { login: 'petro', password: PASSWORD })).status).toBe(
      200,
    );
  });

  test('one address may not try login after login', async () => {
    await server.end();
    server = await testServer({ limits: { signInsAMinute: 3 } });
    const tries = [];
    for (let i = 0; i < 4; i++)
      tries.push(await error(server.post('/api/sign-in', { login: `login ${i}`, password: 'x' })));
    expect(tries.at(-1)).toEqual([429, 'too-many-tries']);
  });
});

describe('behind a proxy', () => {
  const signIn = (forwardedFor: string) =>
    error(
      postFor({ 'x-forwarded-for': forwardedFor }, '/api/sign-in', { login: 'x', password: 'x' }),
    );

  test('who asks is whom the proxy names, not whom the asker has named before it', async () => {
    await server.end();
    server = await testServer({ trustProxy: 1, limits: { signInsAMinute: 2 } });
    const tries = [];
    for (let i = 1; i < 4; i++) tries.push((await signIn(`10.0.0.${i}, 203.0.113.7`))[0]);
    expect(tries).toEqual([401, 401, 429]);
    expect(await signIn('203.0.113.8')).toEqual([401, 'wrong-login-or-password']);
  });

  test('a cookie of a page that came over HTTPS never goes out without it', async () => {
    await server.end();
    server = await testServer({ trustProxy: 1 });
    const response = await postFor({ 'x-forwarded-proto': 'https' }, '/api/sign-in', {
      login: 'olena',
      password: PASSWORD,
    });
    expect(response.headers.get('set-cookie')).toContain('; Secure');
  });

  test('of which nobody was told, nobody chooses an address', async () => {
    await server.end();
    server = await testServer({ limits: { signInsAMinute: 2 } });
    const tries = [];
    for (let i = 1; i < 4; i++) tries.push((await signIn(`10.0.0.${i}`))[0]);
    expect(tries).toEqual([401, 401, 429]);
  });
});

test('everything unreadable is refused in one word', async () => {
  const unreadable = [400, 'unreadable'];
  const raw = (body: string, type = 'application/json') =>
    fetch(`${server.url}/api/sign-in`, { method: 'POST', body, headers: { 'content-type': type } });
  expect(await error(server.post('/api/sign-in', {}))).toEqual(unreadable);
  expect(
    await error(server.post('/api/sign-in', { login: 'olena', password: PASSWORD, more: 1 })),
  ).toEqual(unreadable);
  expect(await error(server.post('/api/sign-in', { login: {}, password: [] }))).toEqual(unreadable);
  expect(await error(raw('{'))).toEqual(unreadable);
  expect(await error(raw('login=olena', 'application/x-www-form-urlencoded'))).toEqual(unreadable);
  expect(await error(raw(JSON.stringify({ login: 'x'.repeat(20_000), password: 'x' })))).toEqual(
    unreadable,
  );
  expect(await error(server.post('/api/pairing', { kind: 'printer' }))).toEqual(unreadable);
  expect(await error(server.get('/api/nothing'))).toEqual([404, 'not-found']);
});

test('a page from elsewhere may change nothing', async () => {
  const cookie = await server.signIn('olena');
  const from = (origin: string) =>
    fetch(`${server.url}/api/sign-out`, { method: 'POST', headers: { origin, cookie } });
  expect(await error(from('http://evil.example'))).toEqual([403, 'not-allowed']);
  expect(await error(from('null'))).toEqual([403, 'not-allowed']);
  expect((await server.get('/api/me', cookie)).status).toBe(200);
  expect((await from(server.url)).status).toBe(204);
});

describe("a device's own shell", () => {
  const open = { method: 'POST', body: '{"kind":"kiosk"}' };

  test('may ask from its own origin how to come in, and nothing else', async () => {
    for (const origin of ['app://kiosk', 'http://127.0.0.1:8970']) {
      const asked = await askedFrom(origin, '/api/pairing', { method: 'OPTIONS' });
      expect(asked.status).toBe(204);
      expect(asked.headers.get('access-control-allow-origin')).toBe(origin);
      const opened = await askedFrom(origin, '/api/pairing', open);
      expect(opened.status).toBe(201);
      expect(opened.headers.get('access-control-allow-origin')).toBe(origin);
      expect(
        (await askedFrom(origin, '/api/centre')).headers.get('access-control-allow-origin'),
      ).toBe(origin);
      const me = await askedFrom(origin, '/api/me');
      expect(me.headers.get('access-control-allow-origin')).toBeNull();
      expect(await error(askedFrom(origin, '/api/sign-in', open))).toEqual([403, 'not-allowed']);
    }
  });

  test('is not any page of the world', async () => {
    for (const origin of ['http://evil.example', 'null', 'https://127.0.0.1.evil.example']) {
      expect(await error(askedFrom(origin, '/api/pairing', open))).toEqual([403, 'not-allowed']);
      expect(
        (await askedFrom(origin, '/api/centre')).headers.get('access-control-allow-origin'),
      ).toBeNull();
    }
  });
});

describe('pairing', () => {
  test('a device waits with its code until an administrator accepts it', async () => {
    const admin = await server.signIn('admin');
    const opened = (await (await server.post('/api/pairing', { kind: 'kiosk' })).json()) as {
      pairingId: string;
      code: string;
    };
    const state = async () => (await server.get(`/api/pairing/${opened.pairingId}`)).json();
    expect(await state()).toEqual({ state: 'waiting' });

    const wish = { code: opened.code, name: 'Термінал біля входу' };
    expect(
      await error(server.post('/api/devices', { ...wish, board: 'no-board-of-ours' }, admin)),
    ).toEqual([404, 'not-found']);
    expect(await state()).toEqual({ state: 'waiting' });
    const accepted = await server.post('/api/devices', wish, admin);
    expect(accepted.status).toBe(201);
    const device = (await accepted.json()) as { id: string };
    expect(device).toMatchObject({ kind: 'kiosk', name: 'Термінал біля входу' });
    expect(await state()).toMatchObject({
      state: 'paired',
      deviceId: device.id,
      name: 'Термінал біля входу',
    });

    const list = async () =>
      ((await (await server.get('/api/devices', admin)).json()) as { devices: unknown[] }).devices;
    expect(await list()).toEqual([{ ...device, connected: false, awaySince: expect.any(Number) }]);
    expect((await server.remove(`/api/devices/${device.id}`, admin)).status).toBe(204);
    expect(await list()).toEqual([]);
    expect(await error(server.remove(`/api/devices/${device.id}`, admin))).toEqual([
      404,
      'not-found',
    ]);
    expect(await state()).toEqual({ state: 'gone' });
  });

  test('only an administrator pairs, sees and revokes devices', async () => {
    const operator = await server.signIn('olena');
    const wish = { code: 'AAAAAA', name: 'x' };
    expect(await error(server.post('/api/devices', wish, operator))).toEqual([403, 'not-allowed']);
    expect(await error(server.get('/api/devices', operator))).toEqual([403, 'not-allowed']);
    expect(await error(server.remove('/api/devices/x', operator))).toEqual([403, 'not-allowed']);
    expect(await error(server.post('/api/devices', wish))).toEqual([401, 'not-signed-in']);
    expect(await error(server.get('/api/devices'))).toEqual([401, 'not-signed-in']);
  });

  test('codes cannot be guessed for long, nor asked for without end', async () => {
    await server.end();
    server = await testServer({ limits: { pairingsAMinute: 3 } });
    const admin = await server.signIn('admin');
    const tries = [];
    for (let i = 0; i < 4; i++)
      tries.push(await error(server.post('/api/devices', { code: `AAAAA${i}`, name: 'x' }, admin)));
    expect(tries).toEqual([
      ...Array.from({ length: 3 }, () => [404, 'code-unknown']),
      [429, 'too-many-tries'],
    ]);
    for (let i = 0; i < 3; i++) await server.post('/api/pairing', { kind: 'kiosk' });
    expect(await error(server.post('/api/pairing', { kind: 'kiosk' }))).toEqual([
      429,
      'too-many-tries',
    ]);
  });

  test('a made-up pairing is gone', async () => {
    expect(await (await server.get('/api/pairing/made-up')).json()).toEqual({ state: 'gone' });
  });
});

describe('the training centre', () => {
  beforeEach(async () => {
    await server.end();
    server = await testServer({ sample: sampleForTests });
  });

  test('lets devices of this machine in by itself and names them', async () => {
    expect(await pairByItself('kiosk')).toMatchObject({ state: 'paired', name: 'Термінал 1' });
    expect(await pairByItself('kiosk')).toMatchObject({ state: 'paired', name: 'Термінал 2' });
    expect(await pairByItself('board')).toMatchObject({ state: 'paired', name: 'Табло 1' });
  });

  test('lets nobody in by himself whom a proxy brought, whatever address he names', async () => {
    for (const trustProxy of [0, 1]) {
      await server.end();
      server = await testServer({ sample: sampleForTests, trustProxy });
      for (const name of ['x-forwarded-for', 'x-real-ip', 'forwarded'])
        for (const address of ['127.0.0.1', '203.0.113.7', 'for=127.0.0.1'])
          expect(await pairByItself('kiosk', { [name]: address })).toEqual({ state: 'waiting' });
    }
  });

  test('shows its accounts on the start page', async () => {
    const page = await (await server.get('/')).text();
    for (const { login, password, name } of sampleForTests.accounts)
      for (const word of [login, password, name]) expect(page).toContain(word);
    expect(await (await server.get('/api/centre')).json()).toMatchObject({ sample: true });
  });
});

describe('the start page', () => {
  test('links every screen and tells how the centre is, in both languages', async () => {
    await issue();
    const uk = await (await server.get('/')).text();
    const en = await (await server.get('/?lang=en')).text();
    for (const path of ['/kiosk/', '/board/', '/desk/', '/healthz', '/metrics'])
      expect(uk).toContain(`href="${path}"`);
    expect(uk).toContain('Відчинено до 24:00');
    expect(uk).toContain('Чекає 1 особа');
    expect(en).toContain('Open until 24:00');
    expect(en).toContain('1 person is waiting');
    expect(uk).toContain('<html lang="uk"');
    expect(en).toContain('<html lang="en"');
  });

  test('of a real centre shows no accounts', async () => {
    const page = await (await server.get('/')).text();
    expect(page).not.toContain('olena');
    expect(page).not.toContain('Пароль');
  });

  test('lets no script in and asks nothing of other sites', async () => {
    const response = await server.get('/');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(policy).toContain("connect-src 'self' http://127.0.0.1:");
    expect(await response.text()).not.toContain('<script');
  });
});

test('a kiosk’s page may speak to the devices host of its machine, in the open or not', async () => {
  for (const [agentUrl, both] of [
    ['http://127.0.0.1:9000', 'http://127.0.0.1:9000 ws://127.0.0.1:9000'],
    ['https://kiosk.local:9443', 'https://kiosk.local:9443 wss://kiosk.local:9443'],
  ] as const) {
    await server.end();
    server = await testServer({ agentUrl });
    const policy = (await server.get('/')).headers.get('content-security-policy');
    expect(policy).toContain(`connect-src 'self' ${both}`);
  }
});

describe("the ticket holder's page", () => {
  test('tells the number and who is ahead, in the language of the ticket', async () => {
    const first = await issue();
    const second = await issue('en');
    expect(await ticketPage(first)).toContain('Перед вами нікого немає');
    expect(await ticketPage(second)).toContain('1 person');
    expect(await ticketPage(second, '?lang=uk')).toContain('Перед вами 1 особа');
    expect(await ticketPage(second)).toContain('П002');
    expect(await ticketPage(second)).not.toContain('П001');
    expect(await ticketPage(first)).toContain('http-equiv="refresh" content="10"');
    expect(await ticketPage(first)).toContain('noindex');
  });

  test('tells where one is called, that one is served, and that it is over', async () => {
    const id = await issue();
    const olena = staff('olena');
    const atDesk = (type: string) => happen({ type, deskId: 'desk-1' }, olena);
    await atDesk('takeDesk');
    await atDesk('callNext');
    expect(await ticketPage(id)).toContain('Вас кличуть до вікна 1');
    await atDesk('startVisit');
    expect(await ticketPage(id)).toContain('Вас обслуговують біля вікна 1');
    await atDesk('finishVisit');
    expect(await ticketPage(id)).toContain('Візит завершено');
    expect(await ticketPage(id)).not.toContain('http-equiv="refresh"');
  });

  test('C7: whoever was called and did not come still hears of it when she is taken back and called again', async () => {
    const id = await issue();
    const olena = staff('olena', 'reception');
    for (const type of ['takeDesk', 'callNext', 'markNoShow'])
      await happen({ type, deskId: 'desk-1' }, olena);
    expect(await ticketPage(id)).toContain('http-equiv="refresh"');
    await happen({ type: 'takeBack', ticketId: id }, olena);
    await happen({ type: 'callNext', deskId: 'desk-1' }, olena);
    expect(await ticketPage(id)).toContain('Вас кличуть до вікна 1');
  });

  test('is found by the code as it stands on the paper', async () => {
    const id = await issue();
    const typed = id
      .toLowerCase()
      .match(/.{1,4}/g)!
      .join('-');
    expect(await ticketPage(typed)).toContain('П001');
  });

  test('of an unknown code says so kindly and shows nothing', async () => {
    const response = await server.get('/t/XXXXXXXXXXXX?lang=en');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('There is no such ticket today');
    expect((await server.get('/t/%3Cscript%3E')).status).toBe(404);
  });

  test('cannot be used to try code after code', async () => {
    await server.end();
    server = await testServer({ limits: { ticketPagesAMinute: 2 } });
    await ticketPage('A');
    await ticketPage('B');
    const third = await server.get('/t/C');
    expect(third.status).toBe(429);
    const page = await third.text();
    expect(page).toContain('Забагато запитів');
    expect(page).toContain('http-equiv="refresh"');
  });

  test('is there for every phone of a hall, which all have one address', async () => {
    await server.end();
    server = await testServer({ limits: { ticketPagesAMinute: 2 } });
    const ids = [await issue(), await issue(), await issue(), await issue()];
    for (const guess of ['A', 'B', 'C']) await ticketPage(guess);
    const asked = async (id: string) => (await server.get(`/t/${id}`)).status;
    for (const id of ids) expect([await asked(id), await asked(id)]).toEqual([200, 200]);
    expect(await asked(ids[0] ?? '')).toBe(429);
    expect(await asked('D')).toBe(429);
  });
});

describe('the screens', () => {
  let folder: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cherha-screens-'));
    mkdirSync(join(folder, 'desk/assets'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'desk/index.html'), '<p>the desk</p>');
    writeFileSync(join(folder, 'desk/assets/app-1a2b3c.js'), 'let desk');
    await server.end();
    server = await testServer({
      screens: {
        kiosk: { folder: join(folder, 'not-built') },
        board: { url: 'http://localhost:5174/board/' },
        desk: { folder: join(folder, 'desk') },
      },
    });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('are served as they were built: the page fresh, its parts for ever', async () => {
    const page = await server.get('/desk/');
    expect(await page.text()).toBe('<p>the desk</p>');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const part = await server.get('/desk/assets/app-1a2b3c.js');
    expect(await part.text()).toBe('let desk');
    expect(part.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await server.get('/desk/nothing.js')).status).toBe(404);
    const bare = await fetch(`${server.url}/desk`, { redirect: 'manual' });
    expect(bare.headers.get('location')).toBe('/desk/');
  });

  test('a kiosk’s page asks what its machine tells it, and here that is nothing', async () => {
    const told = await server.get('/kiosk/config.json');
    expect([told.status, await told.json()]).toEqual([200, {}]);
    expect(told.headers.get('cache-control')).toBe('no-cache');
  });

  test('give away nothing that is beside them', async () => {
    for (const path of ['/desk/../secret.txt', '/desk/%2e%2e/secret.txt', '/desk/..%2fsecret.txt'])
      expect(await rawGet(server.url, path), path).not.toContain('secret');
  });

  test('say so when they were not built', async () => {
    const page = await server.get('/kiosk/');
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('npm run build');
  });

  test('come from a development server where one was set', async () => {
    const page = await fetch(`${server.url}/board/`, { redirect: 'manual' });
    expect(page.status).toBe(307);
    expect(page.headers.get('location')).toBe('http://localhost:5174/board/');
  });
});

test('health tells the version and the last event, and the figures what happened', async () => {
  expect(await (await server.get('/healthz')).json()).toMatchObject({
    status: 'ok',
    version: '0.1.0',
    uptimeSeconds: expect.any(Number),
  });
  await issue();
  const olena = staff('olena');
  await happen({ type: 'takeDesk', deskId: 'desk-1' }, olena);
  const kiosk = { kind: 'kiosk', deviceId: (await server.pair('kiosk')).id as DeviceId } as const;
  await happen({ type: 'reportPrinter', printer: { state: 'fault', fault: 'no-paper' } }, kiosk);
  await happen({ type: 'callNext', deskId: 'desk-1' }, olena);
  await issue();
  const health = (await (await server.get('/healthz')).json()) as { lastEventAt: string };
  expect(Date.parse(health.lastEventAt)).toBe(server.mailbox.state().lastEventAt);

  await expect
    .poll(async () => (await server.get('/metrics')).text())
    .toContain('cherha_tickets_total{outcome="issued"} 2');
  const figures = await (await server.get('/metrics')).text();
  for (const line of [
    'cherha_waiting 1',
    'cherha_wait_seconds_count 1',
    'cherha_printers{state="fault"} 1',
    'cherha_screens_connected{kind="kiosk"} 0',
  ])
    expect(figures).toContain(line);
  expect(figures).toMatch(/cherha_commit_seconds_count [1-9]/);
});

test('the time since the start does not jump with the clock on the wall', async () => {
  await server.end();
  let now = at(0);
  server = await testServer({ clock: () => now });
  now = at(24 * 60);
  const { uptimeSeconds } = (await (await server.get('/healthz')).json()) as {
    uptimeSeconds: number;
  };
  expect(uptimeSeconds).toBeLessThan(60 * 60);
});

test('an unknown page says so, and points home', async () => {
  const response = await server.get('/nowhere?lang=en');
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('There is no such page');
});

/** `fetch` tidies a path up before it asks; this does not. */
const rawGet = (url: string, path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => resolve(body));
    })
      .on('error', reject)
      .end();
  });

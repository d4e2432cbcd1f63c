import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { findServer, readAddress } from './server-address.ts';

test.each([
  ['http://10.0.0.2:8080', 'http://10.0.0.2:8080'],
  [' 10.0.0.2:8080 ', 'http://10.0.0.2:8080'],
  ['cherha.local', 'http://cherha.local'],
  ['https://cherha.example/desk/?compact', 'https://cherha.example'],
  ['', undefined],
  ['ftp://cherha', undefined],
  ['не знаю де', undefined],
  ['htp:/typo here', undefined],
])('what is typed as "%s" means %s', (typed, meant) => {
  expect(readAddress(typed)).toBe(meant);
});

describe('an address is good', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());
  async function answering(status: number, body: string): Promise<string> {
    server = createServer((_request, response) => response.writeHead(status).end(body));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  const centre = JSON.stringify({ name: { uk: 'ЦНАП', en: 'ASC' }, timeZone: 'Europe/Kyiv' });

  test('when a centre answers there', async () => {
    const url = await answering(200, centre);
    expect(await findServer(`${url}/desk/`, fetch)).toEqual({ server: url });
  });

  test.each([
    [404, 'no such page'],
    [200, '<!doctype html>'],
    [200, '{"name":"router"}'],
  ])('but not when another program does (%i, %s)', async (status, body) => {
    const url = await answering(status, body);
    expect(await findServer(url, fetch)).toEqual({ trouble: 'not-ours' });
  });

  test('nor when it sends on to another one: the desk would stay there', async () => {
    const elsewhere = await answering(200, centre);
    const there = server;
    server = createServer((_request, response) =>
      response.writeHead(302, { location: `${elsewhere}/api/centre` }).end(),
    ).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect(await findServer(`http://127.0.0.1:${port}`, fetch)).toEqual({ trouble: 'no-answer' });
    there?.close();
  });

  test('nor when nobody does, or it is no address', async () => {
    const url = await answering(200, centre);
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
    expect(await findServer(url, fetch)).toEqual({ trouble: 'no-answer' });
    expect(await findServer('//', fetch)).toEqual({ trouble: 'unreadable' });
  });

  test('over https where http does not lead to it, and never over http where https was asked for', async () => {
    const asked: string[] = [];
    const onlySecure = async (url: string): Promise<Response> => {
      asked.push(url);
      if (url.startsWith('http:')) throw new TypeError('net::ERR_CONNECTION_REFUSED');
      return new Response(centre);
    };
    expect(await findServer('cherha.example', onlySecure)).toEqual({
      server: 'https://cherha.example',
    });
    asked.length = 0;
    const nobody = async (url: string): Promise<Response> => {
      asked.push(url);
      throw new TypeError('net::ERR_CERT_AUTHORITY_INVALID');
    };
    expect(await findServer('https://cherha.example', nobody)).toEqual({ trouble: 'certificate' });
    expect(asked).toEqual(['https://cherha.example/api/centre']);
  });
});

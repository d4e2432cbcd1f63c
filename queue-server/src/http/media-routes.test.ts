import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATABASE_FILE } from '../data-dir.ts';
import { testServer, type TestServer } from '../testing/running-server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await testServer();
});
afterEach(() => server.end());

const lay = (name: string, content = 'content'): void =>
  writeFileSync(join(server.dataDir, 'media', name), content);
const listed = async (): Promise<unknown> => (await server.get('/media/')).json();

test('the folder is there from the first start, and an empty one is an empty list', async () => {
  expect(await listed()).toEqual({ files: [] });
});

test('pictures and videos are listed by name, and nothing else that lies there', async () => {
  for (const name of ['б.PNG', 'a.mp4', '.hidden.png', 'page.html', 'drawing.svg', 'notes.txt'])
    lay(name);
  mkdirSync(join(server.dataDir, 'media', 'folder.png'));
  symlinkSync(join(server.dataDir, DATABASE_FILE), join(server.dataDir, 'media', 'data.png'));
  expect(await listed()).toEqual({
    files: [
      { name: 'a.mp4', kind: 'video', changed: expect.any(Number) },
      { name: 'б.PNG', kind: 'picture', changed: expect.any(Number) },
    ],
  });
});

test('a file comes with its own type alone, and in parts for a video that is wound on', async () => {
  lay('фото 1.jpg', '<script>alert(1)</script>');
  lay('a.webm', '0123456789');
  const picture = await server.get(`/media/${encodeURIComponent('фото 1.jpg')}`);
  expect(picture.headers.get('content-type')).toBe('image/jpeg');
  expect(picture.headers.get('x-content-type-options')).toBe('nosniff');
  const part = await fetch(`${server.url}/media/a.webm`, { headers: { range: 'bytes=2-4' } });
  expect([part.status, await part.text()]).toEqual([206, '234']);
});

test('a file is had by its name whatever signs stand in it', async () => {
  for (const name of ['Знижка 50%.jpg', '%41.png', 'a#1?.png', '100%25.webp']) {
    lay(name, name);
    const file = await server.get(`/media/${encodeURIComponent(name)}`);
    expect([file.status, await file.text()], name).toEqual([200, name]);
  }
});

test('what is not listed cannot be had by its name either', async () => {
  lay('page.html');
  lay('.hidden.png');
  for (const path of [
    'page.html',
    '.hidden.png',
    'no-such.png',
    `..%2F${DATABASE_FILE}`,
    `%2e%2e/${DATABASE_FILE}`,
    `..%5C${DATABASE_FILE}`,
    'a%00.png',
  ])
    expect((await server.get(`/media/${path}`)).status, path).toBe(404);
});

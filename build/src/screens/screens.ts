import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import type { DeviceId } from '@cherha/shared/domain/ids.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath } from '../chromium.ts';
import { root } from '../rooms.ts';
import { startWholeCentre, type WholeCentre } from '../whole-centre.ts';
import { galleries, served, shotsOf, type Shot } from './shots.ts';

/** `npm run screens [kiosk|modes|board|desk|pages]`: a picture of every screen in every state into screens/. */
const FOLDER = join(root, 'screens');
const ON_A_SHEET = 12;
const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

const dataDir = mkdtempSync(join(tmpdir(), 'cherha-screens-'));
const centre = await startWholeCentre({
  server: { dataDir, port: 0 },
  agentPort: 0,
  virtualPrinterPort: 0,
});
const browser = await chromium.launch({
  executablePath: chromiumPath,
  args: ['--no-sandbox'],
});
try {
  const taken: string[] = [];
  for (const gallery of galleries)
    if (isWanted(gallery.name))
      taken.push(...(await photographed(shotsOf(gallery, await previewsOn(gallery.page)))));
  if (isWanted('pages'))
    taken.push(...(await photographed([...served, await aTicketPage(centre)])));
  writeFileSync(join(FOLDER, 'index.html'), contactSheet(taken));
  await sheets(taken);
  console.log(`${taken.length} pictures in screens/, all on one page: screens/index.html`);
} finally {
  await browser.close();
  await centre.close();
  rmSync(dataDir, { recursive: true, force: true });
}

async function previewsOn(path: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.goto(`${centre.server.url}${path}?preview=`);
  await page.waitForFunction(() => '__previews' in globalThis);
  const names = await page.evaluate(
    () => (globalThis as unknown as { __previews: string[] }).__previews,
  );
  await page.close();
  return names;
}

async function photographed(shots: readonly Shot[]): Promise<string[]> {
  const page = await (browser satisfies Browser).newPage();
  for (const shot of shots) await photograph(page, shot);
  await page.close();
  return shots.map(({ file }) => file);
}

async function photograph(page: Page, { file, path, width, height }: Shot): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(`${centre.server.url}${path}`, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  const to = join(FOLDER, file);
  mkdirSync(dirname(to), { recursive: true });
  await page.screenshot({ path: to, animations: 'disabled' });
}

/** A visitor really takes a ticket, so that its page and its paper have something to show. */
async function aTicketPage({ server, printer }: WholeCentre): Promise<Shot> {
  const serviceId = server.mailbox.state().catalogue.services[0]?.id ?? ('' as ServiceId);
  const answer = await server.mailbox.handle(
    {
      commandId: newCommandId(),
      command: { type: 'issueTicket', serviceId, purpose: 'submit', language: 'uk' },
    },
    { kind: 'kiosk', deviceId: 'camera' as DeviceId },
  );
  const ticket = answer.ok
    ? answer.value.find((event) => event.type === 'ticketIssued')
    : undefined;
  if (!ticket || !printer) throw new Error('no ticket to photograph');
  return {
    file: 'pages/phone-waiting.png',
    path: `/t/${ticket.ticketId}`,
    width: 390,
    height: 844,
  };
}

/** Pictures side by side, a dozen on a sheet, to be looked through as a designer would. */
async function sheets(files: readonly string[]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1980, height: 1200 } });
  const folders = Map.groupBy(files, dirname);
  for (const [folder, inside] of folders)
    for (let at = 0; at < inside.length; at += ON_A_SHEET) {
      const some = inside.slice(at, at + ON_A_SHEET);
      writeFileSync(join(FOLDER, 'sheet.html'), contactSheet(some));
      await page.goto(`file://${join(FOLDER, 'sheet.html')}`, { waitUntil: 'load' });
      const name = `${folder.replaceAll('/', '-')}-${at / ON_A_SHEET + 1}.png`;
      await page.screenshot({ path: join(FOLDER, 'sheets', name), fullPage: true });
    }
  rmSync(join(FOLDER, 'sheet.html'), { force: true });
  await page.close();
}

function contactSheet(files: readonly string[]): string {
  const [, width, height] = /(\d+)x(\d+)/.exec(files[0] ?? '') ?? [];
  const column = Number(width) > Number(height) ? 600 : 300;
  return `<!doctype html><meta charset="utf-8"><title>Черга</title>
<style>body{font:14px sans-serif;display:grid;grid-template-columns:repeat(auto-fill,minmax(${column}px,1fr));gap:16px}img{width:100%;border:1px solid #999}</style>
${files.map((file) => `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${file}</figcaption></figure>`).join('\n')}`;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { OpenCentre } from './open-centre.ts';

/** What a phone has let its owner hear and feel, and whether its screen stays on. */
export interface Felt {
  readonly notes: number;
  readonly shakes: number;
  readonly awake: number;
}

/** A phone in somebody's hand: what it would play, and how it would tremble, is written down. */
export const phoneAt = (
  centre: OpenCentre,
  path: string,
  look: { colorScheme?: 'light' | 'dark'; javaScriptEnabled?: boolean } = {},
): Promise<Page> => centre.page(path, { width: 360, height: 800, script: writingDown, ...look });

function writingDown(): void {
  const felt = { notes: 0, shakes: 0, awake: 0 };
  Object.assign(globalThis, { felt });
  const { prototype } = AudioScheduledSourceNode;
  const start = prototype.start;
  prototype.start = function (this: AudioScheduledSourceNode, when) {
    felt.notes += 1;
    start.call(this, when);
  };
  const shake = () => Boolean((felt.shakes += 1));
  Object.defineProperty(navigator, 'vibrate', { value: shake });
  const lock = { released: false, release: async () => undefined };
  const request = async () => {
    felt.awake += 1;
    return lock;
  };
  Object.defineProperty(navigator, 'wakeLock', { value: { request } });
}

export const feltOn = (page: Page): Promise<Felt> =>
  page.evaluate(() => ({ ...(globalThis as unknown as { felt: Felt }).felt }));

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page. */
export async function faultsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: judge } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await judge.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  });
}

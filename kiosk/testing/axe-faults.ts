/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA and EN 301 549, as far as a machine can check them. */
const rules = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'EN-301-549',
  'EN-301-549v4',
];

interface Axe {
  readonly axe: {
    run(
      where: Document,
      how: object,
    ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

export const bringAxe = (page: Page): Promise<unknown> => page.evaluate(source);

/** The rules among them that hang on colours: in another theme only these can find anything new. */
const colourRules = ['color-contrast', 'link-in-text-block'];

export const axeFaults = (page: Page, about: 'everything' | 'colours' = 'everything') =>
  page.evaluate(
    async (runOnly) => {
      const { axe } = globalThis as unknown as Axe;
      const how = { runOnly, preload: false, resultTypes: ['violations'] };
      const { violations } = await axe.run(document, how);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
    },
    about === 'colours' ? colourRules : rules,
  );

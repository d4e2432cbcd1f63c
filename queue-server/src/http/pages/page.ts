import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '@cherha/shared/domain/catalogue.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { html, Html, type Piece } from '../html.ts';

const shared = (name: string): string =>
  readFileSync(fileURLToPath(import.meta.resolve(`@cherha/shared/ui/${name}`)), 'utf8');

/** The house's dark look, for whose phone is set to it; paper stays paper. */
const dark = defined(
  /\[data-theme="dark"\] (\{[^}]*\})/.exec(shared('theme.css'))?.[1],
  'the dark theme',
);

/** The house's own look, put into every page: one request, nothing from elsewhere. */
const style = [
  shared('theme.css'),
  `@media screen and (prefers-color-scheme: dark) { :root ${dark} }`,
  shared('base.css'),
  shared('number-plate.css'),
  readFileSync(`${import.meta.dirname}/page.css`, 'utf8'),
].join('\n');

/** What the Content-Security-Policy must know to let our style in. */
export const styleHash = `'sha256-${hash('sha256', style, 'base64')}'`;

export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: Piece;
  /** Seconds after which the page asks for itself again. */
  readonly refresh?: number;
  readonly search?: 'welcome' | 'none';
  /** A page that keeps itself up to date by them asks for itself again only where there is no script. */
  readonly scripts?: readonly string[];
}

/** A whole page; nearly every one without a line of script. */
export function page({
  language,
  title,
  body,
  refresh,
  search = 'none',
  scripts = [],
}: Page): string {
  const [script, ...imported] = scripts;
  const again = refresh !== undefined && html`<meta http-equiv="refresh" content="${refresh}">`;
  return html`<!doctype html>
<html lang="${language}" data-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${search === 'none' ? html`<meta name="robots" content="noindex">` : undefined}
${again ? (script ? html`<noscript>${again}</noscript>` : again) : undefined}
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Html(style)}</style>
${script && html`<script type="module" src="${script}"></script>`}
${imported.map((part) => html`<link rel="modulepreload" href="${part}">`)}
</head>
<body>
${body}
</body>
</html>
`.toString();
}

export interface Message {
  readonly title: string;
  readonly about: string;
  readonly link?: { readonly href: string; readonly text: string };
  readonly refresh?: number;
}

/** One heading and one sentence: for what is missing or broken. */
export const messagePage = (language: Language, { title, about, link, refresh }: Message): string =>
  page({
    language,
    title,
    ...(refresh !== undefined && { refresh }),
    body: html`<main class="message">
<h1>${title}</h1>
<p>${about}</p>
${link && html`<p><a href="${link.href}">${link.text}</a></p>`}
</main>`,
  });

/** The language a page was asked for: `?lang=en`, else the state language. */
export const languageOf = (query: unknown): Language =>
  (query as { lang?: unknown } | undefined)?.lang === 'en' ? 'en' : 'uk';

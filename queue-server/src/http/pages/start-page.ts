import type { Permission } from '@cherha/shared/domain/commands.ts';
import type { Language, Words } from '@cherha/shared/domain/catalogue.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { Opening } from '@cherha/shared/domain/opening-hours.ts';
import type { StaffRole } from '@cherha/shared/protocol/messages.ts';
import { sayIn, type Say } from '@cherha/shared/text/say.ts';
import { dayInWords } from '@cherha/shared/text/when.ts';
import { html, verbatim, type Html } from '../html.ts';
import { page } from './page.ts';

/** One more thing to open from the start page. */
export interface StartLink {
  readonly href: string;
  readonly name: Words;
  readonly about: Words;
}

/** An account of the training centre, shown to everybody. */
export interface SampleAccount {
  readonly login: string;
  readonly password: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly may?: readonly Permission[];
}

export interface StartPage {
  readonly centreName: Words;
  readonly opening: Opening;
  readonly waiting: number;
  readonly version: string;
  readonly links: readonly StartLink[];
  /** Only in the training centre. */
  readonly accounts?: readonly SampleAccount[];
}

/** The way to every screen; in the training centre also how to try them. */
export function startPage(language: Language, start: StartPage): string {
  const say = sayIn(language);
  const name = start.centreName[language] || 'Черга';
  return page({
    language,
    title: name,
    body: html`<div class="page">
<header class="top">
<div>
<h1>${name}</h1>
<p class="now"><span data-open="${start.opening.open ? 'yes' : 'no'}">${openingIn(say, start.opening)}</span>
<span>${start.waiting === 0 ? say('pages.start.nobodyWaits') : say('pages.start.waiting', { count: start.waiting })}</span></p>
</div>
${otherLanguage(language)}
</header>
<main>
<h2>${say('pages.start.screens')}</h2>
<ul class="cards">
${(['kiosk', 'board', 'desk'] as const).map((screen) => card(`/${screen}/`, say(`pages.start.${screen}.name`), say(`pages.start.${screen}.about`)))}
${start.links.map((link) => card(link.href, link.name[language], link.about[language]))}
</ul>
${start.accounts && sample(say, start.accounts)}
<h2>${say('pages.start.machines')}</h2>
<ul class="cards" data-kind="machines">
${(['health', 'metrics'] as const).map((link) => {
  const path = say(`pages.start.${link}.name`);
  return card(path, path, say(`pages.start.${link}.about`));
})}
</ul>
</main>
<footer>${say('pages.start.version', { version: start.version })}</footer>
</div>`,
  });
}

const card = (href: string, name: string, about: string): Html =>
  html`<li><a href="${verbatim(href)}"><strong>${name}</strong>${about}</a></li>\n`;

const otherLanguage = (language: Language): Html => {
  const other = language === 'uk' ? 'en' : 'uk';
  return html`<a class="language" href="?lang=${other}" lang="${other}" hreflang="${other}">${sayIn(other)(`common.languageName.${other}`)}</a>`;
};

function openingIn(say: Say, opening: Opening): string {
  if (opening.open) return say('pages.start.open', { until: opening.until });
  if (!opening.next) return say('pages.start.closed');
  const { day, from } = opening.next;
  const noon = Date.parse(`${day}T12:00Z`) as Instant;
  return say('pages.start.opens', { day: dayInWords(noon, 'UTC', say.language), from });
}

/** What she does here, as colleagues would say it: her account permits it. */
function knownAs({ role, may = [] }: Pick<SampleAccount, 'role' | 'may'>) {
  if (role === 'administrator' || may.length === 0) return role;
  return may.includes('manage') ? 'manager' : may.includes('reception') ? 'reception' : role;
}

const sample = (say: Say, accounts: readonly SampleAccount[]): Html => html`<section>
<h2>${say('pages.sample.title')}</h2>
<p>${say('pages.sample.about')}</p>
<ol class="steps">
${(['takeTicket', 'openBoard', 'signIn', 'callNext'] as const).map((step) => html`<li>${say(`pages.sample.${step}`)}</li>\n`)}
</ol>
<div class="scroll"><table>
<caption class="only-heard">${say('pages.sample.accounts')}</caption>
<thead><tr>${(['login', 'password', 'name', 'role'] as const).map((column) => html`<th scope="col">${say(`pages.sample.${column}`)}</th>`)}</tr></thead>
<tbody>
${accounts.map(
  ({ login, password, name, ...who }) =>
    html`<tr><td><code>${verbatim(login)}</code></td><td><code>${verbatim(password)}</code></td><td>${name}</td><td>${say(`pages.role.${knownAs(who)}`)}</td></tr>\n`,
)}
</tbody>
</table></div>
</section>`;

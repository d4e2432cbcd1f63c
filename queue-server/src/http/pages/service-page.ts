import type { Language, Service, Words } from '@cherha/shared/domain/catalogue.ts';
import { checklist } from '@cherha/shared/text/checklist.ts';
import { sayIn, type Say } from '@cherha/shared/text/say.ts';
import type { Read } from '@cherha/shared/text/told.ts';
import { html } from '../html.ts';
import { messagePage, page } from './page.ts';

/** What to bring for one service, on the phone or on the printer of whoever is still at home. */
export function servicePage(
  language: Language,
  { service, centreName }: { service: Service; centreName: Words },
): string {
  const say = sayIn(language);
  const told = checklist(service.about, say);
  const other = language === 'uk' ? 'en' : 'uk';
  const name = service.name[language];
  return page({
    language,
    title: `${say('bring.title')}: ${name}`,
    body: html`<main class="bring">
<p class="centre">${centreName[language]}</p>
<h1>${say('bring.title')}</h1>
<p class="service">${name}</p>
${told.documents.length > 0 ? html`<h2>${say('bring.documents')}</h2>` : undefined}
<ul>${told.documents.map((document) => html`<li${langOf(say, document)}>${document.text}</li>`)}</ul>
${told.documentsNote && html`<p>${told.documentsNote}</p>`}
<dl>${told.facts.map((fact) => html`<dt>${fact.name}</dt><dd${langOf(say, fact.told)}>${fact.told.text}</dd>`)}</dl>
${told.note && html`<p${langOf(say, told.note)}>${told.note.text}</p>`}
${told.doubt && html`<p class="notice">${told.doubt}</p>`}
${told.asOf && html`<p class="as-of">${told.asOf}</p>`}
<footer>
<p>${say('bring.page.queue')}</p>
<p class="screen-only"><a href="?lang=${other}" lang="${other}" hreflang="${other}">${sayIn(other)(`common.languageName.${other}`)}</a></p>
</footer>
</main>`,
  });
}

/** What stands in another language than the page is read in its own. */
const langOf = ({ language }: Say, read: Read) =>
  read.language === language ? undefined : html` lang="${read.language}"`;

export function unknownServicePage(language: Language): string {
  const say = sayIn(language);
  return messagePage(language, {
    title: say('bring.page.unknownTitle'),
    about: say('bring.page.unknown'),
  });
}

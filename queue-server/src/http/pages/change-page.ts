import { purposes, type Language } from '@cherha/shared/domain/catalogue.ts';
import type { Refusal } from '@cherha/shared/domain/refusals.ts';
import type { DoorRefusal } from '@cherha/shared/protocol/messages.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { CatalogueView } from '@cherha/shared/views/kiosk-view.ts';
import type { TicketView } from '@cherha/shared/views/ticket-view.ts';
import { html } from '../html.ts';
import { page } from './page.ts';

/** What the phone's owner was told of the last thing she asked for. */
export type Said = 'added' | Refusal | DoorRefusal;

interface ChangePage {
  readonly ticket: TicketView;
  readonly catalogue: Pick<CatalogueView, 'groups' | 'services'>;
  /** One wish a page: pressed twice, it is still one. */
  readonly commandId: string;
  readonly said: Said | undefined;
}

/** One more service under the same number, or the place given up; plain forms, without a script. */
export function changePage(language: Language, change: ChangePage): string {
  const { ticket, catalogue, commandId, said } = change;
  const say = sayIn(language);
  const to = (what: string) =>
    html`method="post" action="/t/${ticket.id}/${what}?lang=${language}"`;
  const hidden = html`<input type="hidden" name="commandId" value="${commandId}">`;
  return page({
    language,
    title: say('pages.ticket.change.title'),
    body: html`<main class="change">
<p class="centre">${ticket.centreName[language]}</p>
<h1>${say('pages.ticket.title', { number: ticket.number })}</h1>
${said && html`<p class="notice" role="alert">${said === 'added' ? say('pages.ticket.change.added') : say(`refusal.${said}`)}</p>`}
<form ${to('add')}>
<h2>${say('pages.ticket.change.add')}</h2>
<label>${say('pages.ticket.change.service')}
<select name="serviceId" required>
<option value=""></option>
${catalogue.groups.map(
  ({ id, name }) => html`<optgroup label="${name[language]}">
${catalogue.services
  .filter(({ groupId }) => groupId === id)
  .map((service) => html`<option value="${service.id}">${service.name[language]}</option>`)}
</optgroup>`,
)}
</select></label>
<fieldset><legend>${say('pages.ticket.change.purpose')}</legend>
${purposes.map((purpose) => html`<label class="choice"><input type="radio" name="purpose" value="${purpose}" required> ${say(`common.purpose.${purpose}`)}</label>`)}
</fieldset>
${hidden}<button>${say('pages.ticket.change.addIt')}</button>
</form>
<form ${to('cancel')}>
<h2>${say('pages.ticket.change.cancel')}</h2>
<label class="choice"><input type="checkbox" name="sure" value="yes" required> ${say('pages.ticket.change.sure')}</label>
${hidden}<button data-look="trouble">${say('pages.ticket.change.cancelIt')}</button>
</form>
<p><a href="/t/${ticket.id}?lang=${language}">${say('pages.ticket.change.back')}</a></p>
</main>`,
  });
}

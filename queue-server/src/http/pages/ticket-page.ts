import type { Language } from '@cherha/shared/domain/catalogue.ts';
import { sayIn, type Say } from '@cherha/shared/text/say.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import type { TicketView } from '@cherha/shared/views/ticket-view.ts';
import { html } from '../html.ts';
import { messagePage, page } from './page.ts';

const REFRESH_SECONDS = 10;

/** One number and one sentence, on the phone of whoever holds the ticket. */
export function ticketPage(language: Language, ticket: TicketView): string {
  const say = sayIn(language);
  const { number, place, service, centreName, at, timeZone } = ticket;
  const other = language === 'uk' ? 'en' : 'uk';
  const isCalled = place.status === 'called';
  const isOver = place.status === 'finished';
  return page({
    language,
    title: say('pages.ticket.title', { number }),
    ...(!isOver && { refresh: REFRESH_SECONDS }),
    body: html`<main class="ticket">
<p class="centre">${centreName[language]}</p>
<p class="number"><span class="number-plate" data-tone="${isCalled ? 'call' : 'plain'}">${number}</span></p>
<p class="place" role="status">${placeIn(say, place)}</p>
<p class="service">${service[language]}</p>
<footer>
${isOver ? undefined : html`<p>${say('pages.ticket.updated', { time: timeOfDay(at, timeZone) })}</p>`}
<p><a href="?lang=${other}" lang="${other}" hreflang="${other}">${sayIn(other)(`common.languageName.${other}`)}</a></p>
</footer>
</main>`,
  });
}

function placeIn(say: Say, place: TicketView['place']): string {
  switch (place.status) {
    case 'waiting':
      return place.ahead === 0
        ? say('ticket.nobodyAhead')
        : say('ticket.ahead', { count: place.ahead });
    case 'called':
    case 'serving':
      return say(`pages.ticket.${place.status}`, { desk: place.desk });
    case 'finished':
      return say(`pages.ticket.finished.${place.outcome}`);
  }
}

export function unknownTicketPage(language: Language): string {
  const say = sayIn(language);
  return messagePage(language, {
    title: say('pages.ticket.unknownTitle'),
    about: say('pages.ticket.unknown'),
  });
}

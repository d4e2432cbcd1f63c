import type { Language } from '@cherha/shared/domain/catalogue.ts';
import { sayIn, type Say } from '@cherha/shared/text/say.ts';
import { waitWords } from '@cherha/shared/text/wait.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import type { TicketView } from '@cherha/shared/views/ticket-view.ts';
import { html } from '../html.ts';
import type { Said } from './change-page.ts';
import { messagePage, page } from './page.ts';
import { rateForm } from './rate-form.ts';

const REFRESH_SECONDS = 10;

/** One number and one sentence, on the phone of whoever holds the ticket. */
export function ticketPage(
  language: Language,
  ticket: TicketView,
  { commandId, said }: { commandId: string; said?: Exclude<Said, 'added'> | undefined },
): string {
  const say = sayIn(language);
  const { id, number, place, service, centreName, at, timeZone, more, paper, notices } = ticket;
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
${notices.map(
  ({
    text,
    severity,
  }) => html`<p class="notice" role="status" data-severity="${severity}">${text[language]}</p>
`,
)}
${hardDay(say, ticket)}
${paper === undefined ? undefined : html`<p class="notice">${say('offline.page.paper', { paper, number })}</p>`}
<p class="service">${service[language]}</p>
${!isOver && more > 0 ? html`<p class="more">${say('pages.ticket.more', { count: more })}</p>` : undefined}
${said && html`<p class="notice" role="alert">${say(`refusal.${said}`)}</p>`}
${rateForm(say, ticket, commandId)}
<footer>
${mayChange(place) ? html`<p><a href="/t/${id}/change?lang=${language}">${say('pages.ticket.change.open')}</a></p>` : undefined}
${isOver ? undefined : html`<p>${say('pages.ticket.updated', { time: timeOfDay(at, timeZone) })}</p>`}
<p><a href="?lang=${other}" lang="${other}" hreflang="${other}">${sayIn(other)(`common.languageName.${other}`)}</a></p>
</footer>
</main>`,
  });
}

/** M5, V4: not while she is served, and not when it is over. */
export const mayChange = ({ status }: TicketView['place']): boolean =>
  status !== 'serving' && status !== 'finished';

function placeIn(say: Say, place: TicketView['place']): string {
  switch (place.status) {
    case 'waiting':
      return [
        place.ahead === 0 ? say('ticket.nobodyAhead') : say('ticket.ahead', { count: place.ahead }),
        place.wait && waitWords(say, place.wait),
      ]
        .filter((sentence) => sentence !== undefined)
        .join('. ');
    case 'called':
    case 'serving':
    case 'parked':
      return say(`pages.ticket.${place.status}.${place.deskPlace}`, { desk: place.desk });
    case 'finished':
      return say(`pages.ticket.finished.${place.outcome}`);
  }
}

/** What stands in the way today; whatever it is, her place is kept. */
function hardDay(say: Say, { airRaid, place, timeZone }: TicketView) {
  if (airRaid) return html`<p class="notice">${inRaid(say, airRaid, timeZone)}</p>`;
  if (place.status !== 'waiting' || !place.off) return undefined;
  const { reason, message } = place.off;
  return html`<p class="notice">${say(`pages.ticket.off.${reason}`)}</p>
${message && html`<p class="notice">${message[say.language]}</p>`}`;
}

function inRaid(
  say: Say,
  { allClearAt, resumeAt }: NonNullable<TicketView['airRaid']>,
  timeZone: string,
): string {
  if (allClearAt === undefined) return say('pages.ticket.airRaid');
  const when = resumeAt
    ? say('pages.ticket.when.at', { time: timeOfDay(resumeAt, timeZone) })
    : say('pages.ticket.when.soon');
  return say('pages.ticket.allClear', { when });
}

export function unknownTicketPage(language: Language): string {
  const say = sayIn(language);
  return messagePage(language, {
    title: say('pages.ticket.unknownTitle'),
    about: say('pages.ticket.unknown'),
  });
}

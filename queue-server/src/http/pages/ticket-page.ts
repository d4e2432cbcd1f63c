import type { Language } from '@cherha/shared/domain/catalogue.ts';
import { sayIn, type Say } from '@cherha/shared/text/say.ts';
import { wayToShelter } from '@cherha/shared/text/shelter.ts';
import { waitWords } from '@cherha/shared/text/wait.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import type { TicketView } from '@cherha/shared/views/ticket-view.ts';
import { html } from '../html.ts';
import { phoneScripts } from '../phone-files.ts';
import { absenceForm, absenceNote } from './absence-form.ts';
import type { Said } from './change-page.ts';
import { messagePage, page } from './page.ts';
import { rateForm } from './rate-form.ts';

/** Without a script the whole page comes again; with it a ticket alone, so more often. */
const REFRESH_SECONDS = 10;
const LOOK_SECONDS = 5;

interface Beside {
  readonly commandId: string;
  readonly said?: Exclude<Said, 'added'> | undefined;
}

/** One number and one sentence, on the phone of whoever holds the ticket. */
export function ticketPage(language: Language, ticket: TicketView, beside: Beside): string {
  const say = sayIn(language);
  return page({
    language,
    title: nameOf(say, ticket),
    ...(mayChangeYet(ticket.place) && { refresh: REFRESH_SECONDS }),
    scripts: phoneScripts,
    body: html`${ticketPart(language, ticket, beside)}`,
  });
}

/** The ticket alone; the script of the page puts in what has changed. */
export function ticketPart(language: Language, ticket: TicketView, { commandId, said }: Beside) {
  const say = sayIn(language);
  const { number, place, service, centreName, at, timeZone, more, paper, notices } = ticket;
  const other = language === 'uk' ? 'en' : 'uk';
  const time = timeOfDay(at, timeZone);
  const isLive = mayChangeYet(place);
  return html`<main class="ticket" id="ticket" data-status="${place.status}" data-acts="${actsKey(ticket)}" data-alert="${alertOf(ticket)}" data-name="${nameOf(say, ticket)}"${isLive ? html` data-again="${LOOK_SECONDS}"` : undefined}>
<p class="centre">${centreName[language]}</p>
<h1 class="number" id="plate"><span class="number-plate" data-tone="${place.status === 'called' ? 'call' : 'plain'}">${number}</span></h1>
<p class="place" id="place" role="status" tabindex="-1">${placeIn(say, ticket)}</p>
<p class="only-heard" id="heard" role="alert"></p>
<p class="notice" id="offline" role="alert" hidden>${say('pages.ticket.offline', { time })}</p>
<div class="part" id="notes">
${absenceNote(say, ticket)}
${hardDay(say, ticket)}
${notices.map(
  ({
    text,
    severity,
  }) => html`<p class="notice" role="status" data-severity="${severity}">${text[language]}</p>
`,
)}
${paper === undefined ? undefined : html`<p class="notice">${say('offline.page.paper', { paper, number })}</p>`}
<p class="service">${service[language]}</p>
${isLive && more > 0 ? html`<p class="more">${say('pages.ticket.more', { count: more })}</p>` : undefined}
</div>
<div class="part" id="acts">
${said && html`<p class="notice" role="alert">${say(`refusal.${said}`)}</p>`}
${absenceForm(say, ticket, commandId)}
${rateForm(say, ticket, commandId)}
</div>
<div class="part" id="sound" hidden>
<button type="button" id="sound-button" data-off="${say('pages.ticket.sound.turnOn')}" data-on="${say('pages.ticket.sound.turnOff')}"></button>
<p class="hint" id="sound-hint" role="status" data-off="${say('pages.ticket.sound.off')}" data-on="${say('pages.ticket.sound.on')}"></p>
</div>
<footer>
<div id="moment">
${mayChange(place) ? html`<p><a href="/t/${ticket.id}/change?lang=${language}">${say('pages.ticket.change.open')}</a></p>` : undefined}
${isLive ? html`<p>${say('pages.ticket.updated', { time })}</p>` : undefined}
</div>
<p id="now">${isLive ? html`<a href="/t/${ticket.id}?lang=${language}">${say('pages.ticket.now')}</a>` : undefined}</p>
<p><a href="/t/${ticket.id}?lang=${other}" lang="${other}" hreflang="${other}">${sayIn(other)(`common.languageName.${other}`)}</a></p>
</footer>
</main>`;
}

/** What stands in a browser's row of pages: the number, and first of all a call. */
const nameOf = (say: Say, ticket: TicketView): string =>
  [
    ...(ticket.place.status === 'called' ? [placeIn(say, ticket)] : []),
    say('pages.ticket.title', { number: ticket.number }),
  ].join(' · ');

/** Another word than before is news for the ears: a call, a recall, a turn that has come, a place lost. */
function alertOf({ place, airRaid }: TicketView): string {
  if (place.status === 'called') return `called-${place.announced}`;
  if (place.status === 'away' && place.ahead === 0 && !airRaid) return 'turn';
  return place.status === 'finished' && place.comeBack ? 'missed' : '';
}

/** What can be done is put in anew only when it is something else: it may be under a finger. */
const actsKey = ({ place }: TicketView): string =>
  [
    place.status,
    place.status === 'waiting' && place.mayStepOut ? 'out' : '',
    place.status === 'finished' && place.comeBack ? String(place.comeBack === 'too-late') : '',
    place.status === 'finished' && place.rated ? 'rated' : '',
  ].join(' ');

/**
 * O4, C7: who was not there may come back yet, by herself or taken back by staff, and must hear the next
 * call; for everybody else it is over.
 */
const mayChangeYet = (place: TicketView['place']): boolean =>
  place.status !== 'finished' || (place.outcome === 'no-show' && place.comeBack !== 'too-late');

/** M5, V4: not while she is served, and not when it is over. */
export const mayChange = ({ status }: TicketView['place']): boolean =>
  status !== 'serving' && status !== 'finished';

function placeIn(say: Say, { place, airRaid, timeZone }: TicketView): string {
  switch (place.status) {
    case 'waiting':
      return [
        place.ahead === 0 ? say('ticket.nobodyAhead') : say('ticket.ahead', { count: place.ahead }),
        // Why it cannot be said stands below where there is a reason.
        place.wait
          ? waitWords(say, place.wait)
          : airRaid || place.off
            ? undefined
            : say('pages.ticket.waitUnknown'),
      ]
        .filter((sentence) => sentence !== undefined)
        .join('. ');
    case 'called':
    case 'serving':
    case 'parked':
      return say(`pages.ticket.${place.status}.${place.deskPlace}`, { desk: place.desk });
    case 'away':
      return place.until === undefined
        ? say('pages.ticket.away.kept')
        : say('pages.ticket.away.until', { time: timeOfDay(place.until, timeZone) });
    case 'finished':
      return place.comeBack
        ? say('pages.ticket.away.missed')
        : say(`pages.ticket.finished.${place.outcome}`);
  }
}

/** What stands in the way today; whatever it is, her place is kept. */
function hardDay(say: Say, { airRaid, place, timeZone }: TicketView) {
  if (airRaid)
    return html`<p class="notice">${inRaid(say, airRaid, timeZone)}</p>
${airRaid.shelters?.map(
  (shelter) => html`<p class="notice way">${wayToShelter(shelter, say.language)}</p>
`,
)}`;
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

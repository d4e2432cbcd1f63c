import type { Say } from '@cherha/shared/text/say.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import type { TicketView } from '@cherha/shared/views/ticket-view.ts';
import { html } from '../html.ts';

/** O1, O2, O4: one press to step out, and one to be back. */
export function absenceForm(say: Say, { id, place }: TicketView, commandId: string) {
  const form = (what: 'away' | 'back', words: string) =>
    html`<form class="absence" data-send="here" method="post" action="/t/${id}/${what}?lang=${say.language}">
<input type="hidden" name="commandId" value="${commandId}"><button data-look="${what}">${words}</button>
</form>`;
  if (place.status === 'waiting' && place.mayStepOut) {
    const { minutes } = place.mayStepOut;
    return html`${form('away', say('pages.ticket.away.go'))}
<p class="hint">${say('pages.ticket.away.about', { count: minutes })}</p>`;
  }
  if (place.status === 'away') return form('back', say('pages.ticket.away.back'));
  return place.status === 'finished' && typeof place.comeBack === 'object'
    ? form('back', say('pages.ticket.away.again'))
    : undefined;
}

/** What she should know while she is away, and what became of her place when she was not back in time. */
export function absenceNote(say: Say, { place, timeZone, airRaid }: TicketView) {
  if (place.status === 'away' && place.ahead > 0)
    return html`<p class="notice">${say('ticket.ahead', { count: place.ahead })}</p>`;
  // In an air raid nobody is asked to come.
  if (place.status === 'away')
    return airRaid ? undefined : html`<p class="notice">${say('pages.ticket.away.yourTurn')}</p>`;
  if (place.status !== 'finished' || !place.comeBack) return undefined;
  if (place.comeBack === 'too-late')
    return html`<p class="notice">${say('pages.ticket.away.tooLate')}</p>`;
  const { until } = place.comeBack;
  const words =
    until === undefined
      ? say('pages.ticket.away.stillMay')
      : say('pages.ticket.away.stillMayUntil', { time: timeOfDay(until, timeZone) });
  return html`<p class="notice">${words}</p>`;
}

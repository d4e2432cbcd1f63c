import { rateReasons, scores, scoreWords } from '@cherha/shared/domain/rating.ts';
import type { Say } from '@cherha/shared/text/say.ts';
import type { TicketView } from '@cherha/shared/views/ticket-view.ts';
import { html } from '../html.ts';

/** How a visit was that is over (E1): a plain form, without a script; afterwards a word of thanks. */
export function rateForm(say: Say, { id, place }: TicketView, commandId: string) {
  if (place.status !== 'finished' || place.outcome !== 'served') return undefined;
  if (place.rated) return html`<p class="notice" role="status">${say('rate.done.title')}</p>`;
  return html`<form class="rate" method="post" action="/t/${id}/rate?lang=${say.language}">
<fieldset><legend>${say('rate.score.title')}</legend>
${scores.toReversed().map((score) => html`<label class="choice"><input type="radio" name="score" value="${score}" required> ${say(`rate.score.of.${scoreWords[score]}`)}</label>`)}
</fieldset>
<fieldset><legend>${say('rate.reasons.title')} ${say('rate.reasons.hint')}</legend>
${rateReasons.map((reason) => html`<label class="choice"><input type="checkbox" name="reason" value="${reason}"> ${say(`rate.reasons.of.${reason}`)}</label>`)}
</fieldset>
<input type="hidden" name="commandId" value="${commandId}"><button>${say('rate.reasons.send')}</button>
</form>`;
}

import { html, type Html } from '@cherha/queue-server/src/http/html.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { Say } from '@cherha/shared/text/say.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { switchNames, type SwitchName, type Switches } from './switches.ts';
import type { PrintJob, VirtualPrinter } from './virtual-printer.ts';

/** What the page is drawn with: the words, and the centre's time zone. */
export interface PageWords {
  readonly say: Say;
  readonly timeZone: string;
}

/** The whole page; its `main` is replaced by itself after every change. */
export function printerPage(printer: VirtualPrinter, words: PageWords): string {
  const { say } = words;
  const other = say.language === 'uk' ? 'en' : 'uk';
  return html`<!doctype html>
<html lang="${say.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${say('virtualPrinter.title')}</title>
<link rel="stylesheet" href="/printer/page.css">
<script type="module" src="/printer/page.js"></script>
</head>
<body>
<header>
<h1>${say('virtualPrinter.title')}</h1>
<p>${say('virtualPrinter.about', { address: `${printer.host}:${printer.port}` })}</p>
<a href="/printer/?lang=${other}" hreflang="${other}" lang="${other}">${say(`common.languageName.${other}`)}</a>
</header>
<p id="lost" role="alert" data-text="${say('virtualPrinter.lost')}"></p>
<main>
${statePanel(printer.switches, say)}
${tickets(printer.jobs, words)}
</main>
</body>
</html>`.text;
}

function statePanel(switches: Switches, say: Say): Html {
  return html`<section class="state" aria-labelledby="state">
<h2 id="state">${say('virtualPrinter.state')}</h2>
<ul>${switchNames.map((name) => switchRow(name, switches[name], say))}</ul>
</section>`;
}

function switchRow(name: SwitchName, wrong: boolean, say: Say): Html {
  const [state, action] = wrong ? (['wrong', 'mend'] as const) : (['well', 'spoil'] as const);
  return html`<li data-state="${state}">
<p><span>${say(`virtualPrinter.part.${name}`)}</span> <strong>${say(`virtualPrinter.${state}.${name}`)}</strong></p>
<form method="post" action="/printer/switches/${name}/${wrong ? 'off' : 'on'}?lang=${say.language}">
<button id="${name}">${say(`virtualPrinter.${action}.${name}`)}</button>
</form>
</li>`;
}

function tickets(jobs: readonly PrintJob[], words: PageWords): Html {
  const { say } = words;
  const heading = html`<h2 id="tickets">${say('virtualPrinter.allTickets')}</h2>`;
  if (jobs.length === 0)
    return html`<section class="tickets" aria-labelledby="tickets">${heading}
<div class="nothing"><p>${say('virtualPrinter.nothingYet')}</p>
<p>${say('virtualPrinter.takeTicket')} <a href="/kiosk/">${say('virtualPrinter.toKiosk')}</a></p></div>
</section>`;
  return html`<section class="tickets" aria-labelledby="tickets">${heading}
<ol>${jobs.map((job) => ticket(job, words))}</ol>
</section>`;
}

function ticket(job: PrintJob, { say, timeZone }: PageWords): Html {
  const time = timeOfDay(job.at as Instant, timeZone);
  const cut = say(job.cut ? 'virtualPrinter.cut' : 'virtualPrinter.notCut');
  return html`<li><figure>
<img src="/printer/tickets/${job.id}.png" alt="${job.text || say('virtualPrinter.printedAt', { time })}">
<figcaption><strong>${time}</strong> ${say('virtualPrinter.bytes', { count: job.bytes })}, ${cut}</figcaption>
</figure></li>`;
}

import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import type { Summary } from './summary.ts';

const MINUTE = 60_000;

/** The time of the day, `09:05`. */
export const clockTime = (at: number): string => {
  const minutes = Math.floor(at / MINUTE);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`.padStart(5, '0');
};

/** How the hall looks just now. */
export function hallLine({ waiting, parked, desks, at }: DeskView): string {
  const working = desks.filter(({ operator }) => operator !== undefined);
  const busy = working.filter(({ visitors }) => visitors.length > 0);
  const longest = at - Math.min(...waiting.map(({ issuedAt }) => issuedAt));
  const wait =
    waiting.length === 0
      ? 'nobody waits'
      : `${waiting.length} waiting, the first of them for ${lasting(longest)}`;
  return `-- ${wait}; ${busy.length} of ${working.length} windows busy; ${parked.length} on an errand`;
}

/** The summary as a person reads it. */
export function reported(summary: Summary): string[] {
  const { fates, happened, waits, promises, broken } = summary;
  const n = (type: keyof Summary['happened']): number => happened[type] ?? 0;
  return [
    row('issued', `${summary.issued} tickets, ${n('bookingMade')} times kept`),
    row('served', `${fates.served}`),
    row('no-show', `${fates['no-show']}, besides ${n('noShowTakenBack')} who were taken back`),
    row('cancelled', `${fates.cancelled}`),
    row('unserved', `${fates.unserved} let go, ${fates.here} still there when the last went home`),
    row(
      'called',
      `${summary.called} times, ${n('ticketRecalled')} once more, ${n('callUndone')} taken back`,
    ),
    row(
      'on the way',
      `${n('visitTransferred')} sent on, ${n('visitorParked')} errands, ${n('serviceAdded')} services added, ${n('breakBegan')} breaks`,
    ),
    row(
      'priority',
      `${n('priorityConfirmed')} confirmed, ${n('priorityRefused')} without the document`,
    ),
    row('refused', refusalsIn(summary)),
    ...(waits
      ? [
          row(
            'waited',
            `median ${lasting(waits.median)}, nine of ten under ${lasting(waits.p90)}, longest ${lasting(waits.longest)} (${waits.longestNumber})`,
          ),
        ]
      : []),
    ...(promises
      ? [
          row(
            'promised',
            `median ${lasting(promises.medianP50)} to ${lasting(promises.medianP90)}; off by ${lasting(promises.offBy)} on average;` +
              ` ${percent(promises.within50)} within the likely wait, ${percent(promises.within90)} within the longer one`,
          ),
        ]
      : []),
    '',
    ...(broken.length === 0 ? allIsWell(summary) : broken.map((what) => `  BROKEN: ${what}`)),
  ];
}

const allIsWell = ({ asked, called, views }: Summary): string[] => [
  `  Every command was answered: ${asked} asked, ${asked} answered.`,
  `  No ticket went to two windows: ${called} calls and ${views} views of the hall were checked.`,
];

const row = (name: string, text: string): string => `  ${name.padEnd(11)}${text}`;

const refusalsIn = ({ refusals }: Summary): string =>
  Object.entries(refusals)
    .toSorted(([, a], [, b]) => b - a)
    .map(([why, times]) => `${why} ${times}`)
    .join(', ') || 'nothing';

function lasting(ms: number): string {
  if (ms >= 2 * MINUTE) return `${(ms / MINUTE).toFixed(1)} min`;
  return `${(ms / 1_000).toFixed(ms < 10_000 ? 1 : 0)} s`;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

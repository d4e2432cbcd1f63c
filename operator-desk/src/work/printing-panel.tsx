import { useSay } from '@cherha/shared/ui/language.tsx';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import type { Hall } from '../hall.ts';
import { PrinterLines, printerSentence } from './printer-lines.tsx';
import { printingNow } from './printing-now.ts';

const NAMES_SHOWN = 3;

/** Quiet while all is well; when a printer needs a person, it says which and what for. */
export function PrintingPanel({ hall }: { hall: Hall }) {
  const say = useSay();
  const { kiosks, away, withoutPaper, needsPerson } = printingNow(hall);
  return (
    <section
      className="panel printing"
      aria-labelledby="printing-title"
      data-trouble={needsPerson}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled with the keyboard
      tabIndex={0}
    >
      <h2 id="printing-title">{say('desk.printing.title')}</h2>
      <output className="only-heard">
        {kiosks
          .filter(({ urgency }) => urgency === 'now')
          .map(({ name, printers }) =>
            [name, ...printers.map((line) => printerSentence(line, say))].join(': '),
          )
          .join('. ')}
      </output>
      <ul>
        {kiosks.map(({ id, name, urgency, printers }) => (
          <li key={id} className="printing-row" data-urgency={urgency}>
            <span className="printing-name">{name || say('desk.printing.unknownKiosk')}</span>
            <span className="printing-state">
              <PrinterLines printers={printers} />
            </span>
          </li>
        ))}
        {kiosks.length + away.length === 0 && (
          <li className="panel-quiet">{say('desk.printing.noKiosks')}</li>
        )}
      </ul>
      {withoutPaper.length > 0 && (
        <>
          <h3>{say('desk.printing.withoutPaper')}</h3>
          <p className="panel-quiet">{say('desk.printing.withoutPaperHint')}</p>
          <ul>
            {withoutPaper.map(({ id, number, issuedAt, print }) => (
              <li key={id} className="printing-row">
                <span className="printing-name">
                  <strong>{number}</strong> {timeOfDay(issuedAt, hall.view.timeZone)}
                </span>
                <span className="printing-state">
                  {print.outcome === 'failed'
                    ? say(`printer.fault.${print.fault}`)
                    : say('desk.printing.unconfirmed')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {away.length > 0 && (
        <p className="panel-quiet">
          {say('desk.printing.away', { count: away.length })}
          {away.length <= NAMES_SHOWN && `: ${away.join(', ')}`}
        </p>
      )}
    </section>
  );
}

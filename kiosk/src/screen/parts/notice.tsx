import './notice.css';
import type { Severity } from '@cherha/shared/domain/notices.ts';
import type { PrinterState } from '@cherha/shared/domain/printing.ts';
import type { TextKey } from '@cherha/shared/text/say.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { Offer } from '../offer.ts';
import { Icon } from './icon.tsx';

/** Something to know before one chooses; nothing to be afraid of. What is no emergency comes one at a time, for a wide glass is low. */
export function BeforehandNotice({
  printer,
  offer: { alone, view },
}: {
  printer: PrinterState;
  offer: Pick<Offer, 'alone' | 'view'>;
}) {
  const say = useSay();
  const sentence = sentenceFor(printer, alone);
  return sentence === undefined || emergenciesOf(view).length > 0 ? (
    <SaidByStaff notices={view.notices} />
  ) : (
    <Line severity="info">{say(sentence)}</Line>
  );
}

/** Emergencies stand before everything else. */
export const emergenciesOf = ({ notices }: Pick<Offer['view'], 'notices'>) =>
  notices.filter(({ severity }) => severity === 'emergency');

/**
 * X8: what staff say on every screen, also where no ticket is given out: all emergencies, for nobody
 * knows which of them is hers, or else the latest for information.
 */
export function SaidByStaff({ notices }: { notices: Offer['view']['notices'] }) {
  const words = useWords();
  const emergencies = emergenciesOf({ notices });
  const told = emergencies.length > 0 ? emergencies : notices.slice(0, 1);
  return (
    told.length > 0 && (
      <div className="notices" data-count={told.length}>
        {told.map(({ id, severity, text }) => (
          <Line key={id} severity={severity}>
            {words(text)}
          </Line>
        ))}
      </div>
    )
  );
}

const Line = ({ severity, children }: { severity: Severity; children: string }) => (
  <p className="notice" role="status" data-severity={severity}>
    <Icon name="notice" />
    {children}
  </p>
);

function sentenceFor(printer: PrinterState, alone: Offer['alone']): TextKey | undefined {
  if (printer.state === 'fault')
    return printer.fault === 'no-paper' ? 'kiosk.printer.noPaper' : 'kiosk.printer.fault';
  return alone && 'offline.lead';
}

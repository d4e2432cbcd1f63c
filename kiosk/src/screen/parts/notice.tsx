import './notice.css';
import type { Severity } from '@cherha/shared/domain/notices.ts';
import type { PrinterState } from '@cherha/shared/domain/printing.ts';
import type { TextKey } from '@cherha/shared/text/say.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { UrgentSign } from '@cherha/shared/ui/urgent-sign.tsx';
import type { Offer } from '../offer.ts';
import { Icon } from './icon.tsx';

/** Something to know before one chooses; nothing to be afraid of. Beside an emergency the printer can wait. */
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
    <Said notices={view.notices} severity="info" />
  ) : (
    <p className="notice" role="status">
      <Icon name="notice" />
      {say(sentence)}
    </p>
  );
}

/** Emergencies stand before everything else. */
export const emergenciesOf = ({ notices }: Pick<Offer['view'], 'notices'>) =>
  notices.filter(({ severity }) => severity === 'emergency');

/** X8: what staff say on every screen, also where no ticket is given out; emergencies first. */
export const SaidByStaff = ({ notices }: { notices: Offer['view']['notices'] }) =>
  notices.length > 0 && (
    <div className="said">
      <Said notices={notices} severity="emergency" />
      <Said notices={notices} severity="info" />
    </div>
  );

/** All of them: nobody knows which of the emergencies is hers. */
export function Said({
  notices,
  severity,
}: {
  notices: Offer['view']['notices'];
  severity: Severity;
}) {
  const words = useWords();
  const told = notices.filter((one) => one.severity === severity);
  return (
    told.length > 0 && (
      <div className="notices" data-count={told.length} data-of={severity}>
        {told.map(({ id, text }) => (
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
    {severity === 'emergency' ? <UrgentSign of="emergency" /> : <Icon name="info" />}
    {children}
  </p>
);

function sentenceFor(printer: PrinterState, alone: Offer['alone']): TextKey | undefined {
  if (printer.state === 'fault')
    return printer.fault === 'no-paper' ? 'kiosk.printer.noPaper' : 'kiosk.printer.fault';
  return alone && 'offline.lead';
}

import './notice.css';
import type { Severity } from '@cherha/shared/domain/notices.ts';
import type { PrinterState } from '@cherha/shared/domain/printing.ts';
import type { TextKey } from '@cherha/shared/text/say.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { Offer } from '../offer.ts';
import { Icon } from './icon.tsx';

/** Something to know before one chooses; nothing to be afraid of. One thing at a time, for a wide glass is low. */
export function BeforehandNotice({
  printer,
  offer: { alone, view },
}: {
  printer: PrinterState;
  offer: Pick<Offer, 'alone' | 'view'>;
}) {
  const say = useSay();
  const words = useWords();
  const [first] = view.notices;
  const sentence = sentenceFor(printer, alone);
  const text = sentence && say(sentence);
  const shown =
    first?.severity === 'emergency' ? words(first.text) : (text ?? (first && words(first.text)));
  return shown === undefined ? null : <Line severity={first?.severity}>{shown}</Line>;
}

/** X8: what staff say on every screen, also where no ticket is given out; the latest of it. */
export function SaidByStaff({ notices }: { notices: Offer['view']['notices'] }) {
  const words = useWords();
  const [first] = notices;
  return first ? <Line severity={first.severity}>{words(first.text)}</Line> : null;
}

const Line = ({ severity, children }: { severity: Severity | undefined; children: string }) => (
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

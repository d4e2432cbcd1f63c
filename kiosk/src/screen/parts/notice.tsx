import './notice.css';
import type { PrinterState } from '@cherha/shared/domain/printing.ts';
import type { TextKey } from '@cherha/shared/text/say.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { Offer } from '../offer.ts';
import { Icon } from './icon.tsx';

/** Something to know before one chooses; nothing to be afraid of. One thing at a time, for a wide glass is low. */
export function BeforehandNotice({
  printer,
  offer: { alone },
}: {
  printer: PrinterState;
  offer: Pick<Offer, 'alone'>;
}) {
  const say = useSay();
  const sentence = sentenceFor(printer, alone);
  if (sentence === undefined) return null;
  return (
    <p className="notice" role="status">
      <Icon name="notice" />
      {say(sentence)}
    </p>
  );
}

function sentenceFor(printer: PrinterState, alone: Offer['alone']): TextKey | undefined {
  if (printer.state === 'fault')
    return printer.fault === 'no-paper' ? 'kiosk.printer.noPaper' : 'kiosk.printer.fault';
  return alone && 'offline.lead';
}

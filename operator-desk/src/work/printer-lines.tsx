import type { Say } from '@cherha/shared/text/say.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { PrinterLine } from './printing-now.ts';

/** How each printer of a kiosk is, and how much of its roll is used up. */
export function PrinterLines({ printers }: { printers: readonly PrinterLine[] }) {
  const say = useSay();
  return printers.map((line) => (
    <span key={line.which ?? ''} className="printer-line" data-urgency={line.urgency}>
      {printerSentence(line, say)}
    </span>
  ));
}

export const printerSentence = ({ which, text, roll }: PrinterLine, say: Say): string =>
  [
    which ? `${say(`printer.${which}`)}: ${say(text)}` : say(text),
    ...(roll && roll.metres > 0
      ? [say('printer.roll', { metres: roll.metres, count: roll.tickets })]
      : []),
  ].join(' · ');

import './notice.css';
import type { PrinterState } from '@cherha/shared/domain/printing.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { Icon } from './icon.tsx';

/** Something to know before one chooses; nothing to be afraid of. */
export function PrinterNotice({ printer }: { printer: PrinterState }) {
  const say = useSay();
  if (printer.state !== 'fault') return null;
  return (
    <p className="notice" role="status">
      <Icon name="notice" />
      {say(printer.fault === 'no-paper' ? 'kiosk.printer.noPaper' : 'kiosk.printer.fault')}
    </p>
  );
}

import './ticket-screen.css';
import type { PrintOutcome } from '@cherha/shared/domain/printing.ts';
import type { TextKey } from '@cherha/shared/text/say.ts';
import type { TicketSlip } from '@cherha/shared/text/ticket-slip.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { NumberPlate } from '@cherha/shared/ui/number-plate.tsx';
import { QrCode } from '@cherha/shared/ui/qr-code.tsx';
import { DoneButton } from '../parts/back-button.tsx';
import { Frame } from '../parts/frame.tsx';
import { TicketFacts, type ServiceOnTicket } from '../parts/ticket-facts.tsx';
import { TicketWays, type TicketWaysProps } from '../parts/ticket-ways.tsx';

interface RememberScreenProps extends TicketWaysProps {
  readonly slip: TicketSlip;
  readonly services: readonly ServiceOnTicket[];
  readonly print: PrintOutcome;
  /** What the code does: now, or when the server is back. */
  readonly scan: 'kiosk.ticket.scan' | 'offline.scanLater';
}

/** The paper failed or is not sure: the number itself is the ticket. */
export function RememberScreen({ slip, services, print, scan, ...ways }: RememberScreenProps) {
  const say = useSay();
  return (
    <Frame
      title={say('kiosk.ticket.remember')}
      lead={<p role="status">{say(reason(print))}</p>}
      back={<DoneButton says="done" />}
    >
      <div className="ticket">
        <p className="ticket-number">
          <NumberPlate number={slip.number} />
        </p>
        <TicketFacts ahead={slip.ahead} services={services} />
        <TicketWays {...ways} />
        <div className="ticket-code">
          <QrCode text={slip.qr} label={say('kiosk.ticket.qr')} />
          <div>
            <p>{say(scan)}</p>
            <p className="ticket-quiet" translate="no">
              {slip.code}
            </p>
          </div>
        </div>
      </div>
    </Frame>
  );
}

function reason(print: PrintOutcome): TextKey {
  if (print.outcome !== 'failed') return 'kiosk.ticket.unconfirmed';
  return print.fault === 'no-paper' ? 'kiosk.ticket.noPaper' : 'kiosk.ticket.notPrinted';
}

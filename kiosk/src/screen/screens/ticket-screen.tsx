import './ticket-screen.css';
import type { TicketSlip } from '@cherha/shared/text/ticket-slip.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { NumberPlate } from '@cherha/shared/ui/number-plate.tsx';
import type { PaperOut } from '../config.ts';
import { DoneButton } from '../parts/back-button.tsx';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';
import { TicketFacts, type ServiceOnTicket } from '../parts/ticket-facts.tsx';
import { TicketWays, type TicketWaysProps } from '../parts/ticket-ways.tsx';

interface TicketScreenProps extends TicketWaysProps {
  readonly slip: TicketSlip;
  readonly services: readonly ServiceOnTicket[];
  readonly paper: 'printing' | 'printed';
  readonly paperOut: PaperOut;
}

const arrows = { below: 'down', left: 'left', right: 'right' } as const;

/** The number at once, and where its paper comes out. */
export function TicketScreen({ slip, services, paper, paperOut, ...ways }: TicketScreenProps) {
  const say = useSay();
  const printing = paper === 'printing';
  return (
    <Frame title={say('ticket.yourNumber')} back={<DoneButton says="done" />}>
      <div className="ticket">
        <p className="ticket-number">
          <NumberPlate number={slip.number} />
        </p>
        <TicketFacts ahead={slip.ahead} services={services} />
        {!printing && <TicketWays {...ways} />}
        <div className="ticket-paper" data-state={paper} role="status">
          <Icon name={arrows[paperOut]} />
          <div>
            <p>
              <b>{say(printing ? 'kiosk.ticket.printing' : 'kiosk.ticket.take')}</b>
            </p>
            <p>{say(`kiosk.ticket.takeFrom.${paperOut}`)}</p>
          </div>
        </div>
      </div>
    </Frame>
  );
}

import { useState } from 'react';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { BookingId, DeviceId } from '@cherha/shared/domain/ids.ts';
import type { TicketSeen } from '@cherha/shared/views/ticket-seen.ts';
import type { Hall } from '../hall.ts';
import { PageTitle } from '../parts/page-title.tsx';
import type { AskOne } from '../work/use-pressing.ts';
import { AwayList } from './away-list.tsx';
import { Booked, BookingForm } from './bookings.tsx';
import { CancelButton } from './cancel-button.tsx';
import { Copies, CopyButton } from './copies.tsx';
import { FindTicket } from './find-ticket.tsx';
import { TicketList } from './hall-lists.tsx';
import { HelpForm } from './help-form.tsx';
import { IssueForm } from './issue-form.tsx';
import { MissedList } from './missed-list.tsx';
import './more.css';
import { AddToTicketForm, DeclareForm, StepOutForm } from './ticket-forms.tsx';
import { NoteTicketForm } from './note-ticket-form.tsx';
import { QuickTicket } from './quick-ticket.tsx';
import { ServiceLookup } from './service-lookup.tsx';
import { usePhonesUrl } from './use-phones-url.ts';
import type { Found } from './use-found.ts';
import { useAsking, type Asking } from './use-asking.ts';
import { useBeside } from './use-beside.ts';

export interface Reception {
  readonly hall: Hall;
  readonly asking: Asking;
}

/** What is done for visitors at the reception point: tickets by hand, times kept, priority declared. */
export function ReceptionScreen({
  hall,
  askOne,
  coming,
  found,
}: {
  hall: Hall;
  askOne: AskOne;
  /** The booking whose visitor is being let in, in a picture. */
  coming?: BookingId;
  /** The ticket that was looked for, in a picture. */
  found?: Found;
}) {
  const say = useSay();
  const { asking, above } = useBeside(useAsking(askOne));
  const phones = usePhonesUrl();
  const [copyKiosk, setCopyKiosk] = useState<DeviceId>();
  const { waiting, parked, desks } = hall.view;
  const called = desks
    .flatMap(({ visitors }) => visitors)
    .filter(({ status }) => status === 'called');
  const copyAndCancel = (ticket: TicketSeen) => (
    <>
      <CopyButton ticket={ticket} asking={asking} kioskId={copyKiosk} />
      <CancelButton ticket={ticket} asking={asking} />
    </>
  );
  return (
    <main className="more-page">
      <div className="reception-head">
        <PageTitle>{say('more.reception')}</PageTitle>
        <FindTicket
          hall={hall}
          asking={asking}
          copyKiosk={copyKiosk}
          {...(found && { first: found })}
        />
      </div>
      <output className="notice reception-told" data-tone={above?.tone}>
        {above?.text(say)}
      </output>
      <QuickTicket hall={hall} asking={asking} phones={phones} />
      <div className="more">
        <section>
          <IssueForm hall={hall} asking={asking} />
          <BookingForm hall={hall} asking={asking} />
          <HelpForm hall={hall} asking={asking} />
        </section>
        <section>
          <Booked hall={hall} asking={asking} {...(coming && { coming })} />
          <TicketList hall={hall} title={say('more.waiting')} tickets={waiting}>
            {copyAndCancel}
          </TicketList>
          <TicketList hall={hall} title={say('more.calledNow')} tickets={called}>
            {(ticket) => <CancelButton ticket={ticket} asking={asking} />}
          </TicketList>
          <MissedList hall={hall} asking={asking} />
          <TicketList hall={hall} title={say('more.parked')} tickets={parked}>
            {copyAndCancel}
          </TicketList>
          <AwayList hall={hall} asking={asking}>
            {copyAndCancel}
          </AwayList>
        </section>
        <section>
          <ServiceLookup hall={hall} asking={asking} phones={phones} />
          <Copies hall={hall} kioskId={copyKiosk} onChoose={setCopyKiosk} />
          <AddToTicketForm hall={hall} asking={asking} />
          <NoteTicketForm hall={hall} asking={asking} />
          <StepOutForm hall={hall} asking={asking} />
          <DeclareForm hall={hall} asking={asking} />
        </section>
      </div>
    </main>
  );
}

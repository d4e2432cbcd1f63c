import type { Event } from '@cherha/shared/domain/events.ts';
import type { CentreId } from '@cherha/shared/domain/ids.ts';
import type { Database } from './database.ts';
import { legRows } from './leg-rows.ts';

/** Writes what an event changes in the tables of visits; called inside the transaction of the events. */
export type TicketRows = (centreId: CentreId, event: Event) => void;

/** What a statement is given by name. */
type Values = Readonly<Record<string, string | number | null>>;

export function ticketRows(db: Database): TicketRows {
  const legs = legRows(db);
  const change = (what: string) =>
    db.prepare<Values>(
      `update ticket set ${what} where centre_id = @centre and ticket_id = @ticket`,
    );
  const issue = db.prepare<Values>(`
    insert into ticket (centre_id, ticket_id, business_day, letter, ordinal, number, service_id,
                        purpose, language, kiosk_id, ahead, issued_at, promised_p50, promised_p90,
                        booked_for, priority, priority_state, waits_since, pending)
    values (@centre, @ticket, @day, @letter, @ordinal, @number, @service, @purpose, @language, @kiosk,
            @ahead, @at, @p50, @p90, @bookedFor, @priority, @priorityState, @at, @pending)`);
  const print = change('print = @print, print_fault = @fault');
  const call = change(`called_at = @at, desk_id = @desk, staff_id = @staff, started_at = null,
    first_called_at = coalesce(first_called_at, @at), announced = announced + 1, why = @why`);
  const recall = change('announced = announced + 1');
  /** The first wait goes on only where this was the first call. */
  const uncall = change(`first_called_at = case when first_called_at = called_at then null
      else first_called_at end, called_at = null, desk_id = null, staff_id = null, why = null`);
  const start = change('started_at = @at');
  const finish = change('finished_at = @at, outcome = @outcome');
  const waitAgain = change('finished_at = null, outcome = null, waits_since = @at');
  const declare = change(`priority = @priority, priority_state = 'declared'`);
  const judge = change('priority_state = @state');

  return (centreId, event) => {
    const { at } = event;
    const of = (ticketId: string, more: Values = {}): Values => ({
      centre: centreId,
      ticket: ticketId,
      at,
      ...more,
    });
    switch (event.type) {
      case 'ticketIssued':
        issue.run(of(event.ticketId, issuedRow(event)));
        return;
      case 'printReported': {
        const { outcome } = event.print;
        const fault = event.print.outcome === 'failed' ? event.print.fault : null;
        print.run(of(event.ticketId, { print: outcome, fault }));
        return;
      }
      case 'ticketCalled': {
        const { deskId, staffId, why } = event;
        const reason = why ? JSON.stringify(why) : null;
        call.run(of(event.ticketId, { desk: deskId, staff: staffId, why: reason }));
        return;
      }
      case 'ticketRecalled':
        recall.run(of(event.ticketId));
        return;
      case 'callUndone':
      case 'callDeclined':
        uncall.run(of(event.ticketId));
        return;
      case 'visitStarted':
        start.run(of(event.ticketId));
        return;
      case 'visitFinished':
        if (legs.finished(centreId, event) === 0)
          finish.run(of(event.ticketId, { outcome: 'served' }));
        return;
      case 'visitTransferred':
        legs.transferred(centreId, event);
        return;
      case 'serviceAdded':
        legs.added(centreId, event);
        return;
      case 'noShowMarked':
        finish.run(of(event.ticketId, { outcome: 'no-show' }));
        return;
      case 'ticketCancelled':
        finish.run(of(event.ticketId, { outcome: 'cancelled' }));
        return;
      case 'noShowTakenBack':
      case 'visitorCameBack':
        waitAgain.run(of(event.ticketId));
        return;
      case 'priorityDeclared':
        declare.run(of(event.ticketId, { priority: event.categoryId }));
        return;
      case 'priorityConfirmed':
        judge.run(of(event.ticketId, { state: 'confirmed' }));
        return;
      case 'priorityRefused':
        judge.run(of(event.ticketId, { state: 'refused' }));
        uncall.run(of(event.ticketId));
        return;
      case 'dayBegan':
      case 'receptionEnded':
        for (const id of event.unserved) finish.run(of(id, { outcome: 'unserved' }));
        return;
      case 'centreDescribed':
      case 'catalogueSet':
      case 'desksSet':
      case 'openingHoursSet':
      case 'prioritiesSet':
      case 'skillsSet':
      case 'printerChanged':
      case 'deskTaken':
      case 'deskLeft':
      case 'breakBegan':
      case 'breakEnded':
      case 'bookingMade':
      case 'bookingCancelled':
      case 'visitorParked':
      case 'airRaidBegan':
      case 'allClearGiven':
      case 'callsResumed':
      case 'servicesSwitchedOff':
      case 'servicesSwitchedOn':
      case 'bookedTimesOff':
      case 'bookedTimesOn':
        return;
    }
  };
}

function issuedRow(event: Extract<Event, { type: 'ticketIssued' }>): Values {
  const { day, letter, ordinal, number, serviceId, purpose, language, ahead, more = [] } = event;
  return {
    day,
    letter,
    ordinal,
    number,
    service: serviceId,
    purpose,
    language,
    kiosk: event.kioskId ?? null,
    ahead,
    p50: event.promise ? Math.round(event.promise.p50) : null,
    p90: event.promise ? Math.round(event.promise.p90) : null,
    bookedFor: event.booked?.for ?? null,
    priority: event.priority?.categoryId ?? null,
    priorityState: event.priority ? 'declared' : null,
    pending: JSON.stringify([{ serviceId, purpose }, ...more]),
  };
}

import type { Event } from '@cherha/shared/domain/events.ts';
import type { CentreId } from '@cherha/shared/domain/ids.ts';
import type { PrintOutcome } from '@cherha/shared/domain/printing.ts';
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
  /**
   * An id may be known from an earlier day: issued then, its answer lost, and handed over today by a
   * kiosk whose clock was ahead. It is one visitor, and her ticket is the later one.
   */
  const forget = db.prepare<Values>(
    'delete from ticket where centre_id = @centre and ticket_id = @ticket and business_day < @day',
  );
  const issue = db.prepare<Values>(`
    insert into ticket (centre_id, ticket_id, business_day, letter, ordinal, number,
                        service_id, purpose, language, kiosk_id, ahead, issued_at, promised_p50,
                        promised_p90, booked_for, priority, priority_state, waits_since, pending)
    values (@centre, @ticket, @day, @letter, @ordinal, @number, @service, @purpose, @language, @kiosk,
            @ahead, @at, @p50, @p90, @bookedFor, @priority, @priorityState, @at, @pending)`);
  /** L7: a ticket of a day that is over; it may be here already, issued when its answer was lost. */
  const late = db.prepare<Values>(`
    insert or ignore into ticket (centre_id, ticket_id, business_day, letter, ordinal, number,
                        service_id, purpose, language, kiosk_id, ahead, issued_at, waits_since,
                        pending, finished_at, outcome, print, print_fault)
    values (@centre, @ticket, @day, @letter, @ordinal, @number, @service, @purpose, @language, @kiosk,
            0, @touchedAt, @touchedAt, @pending, @at, 'unserved', @print, @fault)`);
  const rename = change(
    'number = @number, letter = @letter, ordinal = coalesce(@ordinal, ordinal)',
  );
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
  /** O2: an absence by her own wish is no wait. */
  const laterBy = change('waits_since = waits_since + @away');
  /** L6: who was called by a number that nobody held waits since the ticket was issued. */
  const stillMissed = db.prepare<Values>(
    `select 1 from ticket where centre_id = @centre and ticket_id = @ticket and outcome = 'no-show'`,
  );
  const waitAsBefore = change('finished_at = null, outcome = null, waits_since = issued_at');
  const declare = change(`priority = @priority, priority_state = 'declared'`);
  const judge = change('priority_state = @state');

  const rate = db.prepare<Values>(`
    insert into rating (centre_id, ticket_id, rated_at, score, reasons, kiosk_id)
    values (@centre, @ticket, @at, @score, @reasons, @kiosk)`);

  const writeDown = db.prepare<Values>(`
    insert into questionnaire (centre_id, questionnaire_id, entered_at, business_day, service_id,
                               group_id, score, reasons, staff_id)
    values (@centre, @questionnaire, @at, @day, @service, @group, @score, @reasons, @staff)`);

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
        forget.run(of(event.ticketId, { day: event.day }));
        issue.run(of(event.ticketId, issuedRow(event)));
        return;
      case 'paperHandedOver': {
        const { ticketId, number, letter, ordinal = null } = event;
        rename.run(of(ticketId, { number, letter, ordinal }));
        if (stillMissed.get(of(ticketId))) waitAsBefore.run(of(ticketId));
        return;
      }
      case 'paperOfPastDay': {
        const { day, letter, ordinal, number, touchedAt } = event;
        const where = { day, letter, ordinal, number, touchedAt };
        late.run(of(event.ticketId, { ...where, ...wishRow(event), ...printRow(event.print) }));
        return;
      }
      case 'printReported':
        print.run(of(event.ticketId, printRow(event.print)));
        return;
      case 'ticketCalled': {
        const { deskId, staffId, why } = event;
        const reason = why ? JSON.stringify(why) : null;
        call.run(of(event.ticketId, { desk: deskId, staff: staffId, why: reason }));
        return;
      }
      case 'visitRated': {
        const { ticketId, score, reasons, kioskId = null } = event;
        const said = { score, reasons: JSON.stringify(reasons), kiosk: kioskId };
        rate.run(of(ticketId, said));
        return;
      }
      case 'questionnaireEntered':
        writeDown.run({ centre: centreId, ...questionnaireRow(event) });
        return;
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
      case 'absenceRanOut':
        finish.run(of(event.ticketId, { outcome: 'no-show' }));
        return;
      case 'ticketCancelled':
        finish.run(of(event.ticketId, { outcome: 'cancelled' }));
        return;
      case 'noShowTakenBack':
      case 'visitorCameBack':
        waitAgain.run(of(event.ticketId));
        return;
      case 'visitorBackInLine':
        laterBy.run(of(event.ticketId, { away: at - event.awaySince }));
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
      case 'copyAsked':
      case 'copyReported':
      case 'buildingSet':
      case 'printerChanged':
      case 'kioskClosed':
      case 'kioskOpened':
      case 'numbersLent':
      case 'paperWithoutPlace':
      case 'deskTaken':
      case 'deskLeft':
      case 'breakBegan':
      case 'breakEnded':
      case 'checklistAsked':
      case 'checklistReported':
      case 'bookingMade':
      case 'bookingCancelled':
      case 'visitorParked':
      case 'visitorSteppedOut':
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
  const { at, day, letter, ordinal, number, ahead, promise, priority, withoutServer } = event;
  return {
    at: withoutServer?.touchedAt ?? at,
    day,
    letter,
    ordinal,
    number,
    ahead,
    p50: promise ? Math.round(promise.p50) : null,
    p90: promise ? Math.round(promise.p90) : null,
    bookedFor: event.booked?.for ?? null,
    priority: priority?.categoryId ?? null,
    priorityState: priority ? 'declared' : null,
    ...wishRow(event),
  };
}

/** E5: it belongs to no ticket, so it has a row of its own. */
function questionnaireRow(event: Extract<Event, { type: 'questionnaireEntered' }>): Values {
  const { at, questionnaireId, day, of, score, reasons, staffId } = event;
  return {
    at,
    questionnaire: questionnaireId,
    day,
    service: of && 'serviceId' in of ? of.serviceId : null,
    group: of && 'groupId' in of ? of.groupId : null,
    score,
    reasons: JSON.stringify(reasons),
    staff: staffId,
  };
}

const wishRow = ({
  serviceId,
  purpose,
  language,
  kioskId,
  ...event
}: Extract<Event, { type: 'ticketIssued' | 'paperOfPastDay' }>): Values => ({
  service: serviceId,
  purpose,
  language,
  kiosk: kioskId ?? null,
  pending: JSON.stringify([
    { serviceId, purpose },
    ...(event.type === 'ticketIssued' ? (event.more ?? []) : []),
  ]),
});

const printRow = (print: PrintOutcome | undefined): Values => ({
  print: print?.outcome ?? null,
  fault: print?.outcome === 'failed' ? print.fault : null,
});

import type { Event } from '@cherha/shared/domain/events.ts';
import type { CentreId } from '@cherha/shared/domain/ids.ts';
import type { Database } from './database.ts';

/** Writes what an event changes in the `ticket` table; called inside the transaction of the events. */
export type TicketRows = (centreId: CentreId, event: Event) => void;

export function ticketRows(db: Database): TicketRows {
  const issue = db.prepare(`
    insert into ticket (centre_id, ticket_id, business_day, letter, ordinal, number, service_id,
                        purpose, language, kiosk_id, ahead, issued_at)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const print = db.prepare(
    'update ticket set print = ?, print_fault = ? where centre_id = ? and ticket_id = ?',
  );
  const call = db.prepare(`
    update ticket set called_at = ?, desk_id = ?, staff_id = ?, announced = announced + 1
    where centre_id = ? and ticket_id = ?`);
  const recall = db.prepare(
    'update ticket set announced = announced + 1 where centre_id = ? and ticket_id = ?',
  );
  const undo = db.prepare(`
    update ticket set called_at = null, desk_id = null, staff_id = null
    where centre_id = ? and ticket_id = ?`);
  const start = db.prepare(
    'update ticket set started_at = ? where centre_id = ? and ticket_id = ?',
  );
  const finish = db.prepare(
    'update ticket set finished_at = ?, outcome = ? where centre_id = ? and ticket_id = ?',
  );

  return (centreId, event) => {
    switch (event.type) {
      case 'ticketIssued': {
        const { ticketId, day, letter, ordinal, number, serviceId, purpose, language } = event;
        const kiosk = event.kioskId ?? null;
        issue.run(
          centreId,
          ticketId,
          day,
          letter,
          ordinal,
          number,
          serviceId,
          purpose,
          language,
          kiosk,
          event.ahead,
          event.at,
        );
        return;
      }
      case 'printReported': {
        const fault = event.print.outcome === 'failed' ? event.print.fault : null;
        print.run(event.print.outcome, fault, centreId, event.ticketId);
        return;
      }
      case 'ticketCalled':
        call.run(event.at, event.deskId, event.staffId, centreId, event.ticketId);
        return;
      case 'ticketRecalled':
        recall.run(centreId, event.ticketId);
        return;
      case 'callUndone':
        undo.run(centreId, event.ticketId);
        return;
      case 'visitStarted':
        start.run(event.at, centreId, event.ticketId);
        return;
      case 'visitFinished':
        finish.run(event.at, 'served', centreId, event.ticketId);
        return;
      case 'noShowMarked':
        finish.run(event.at, 'no-show', centreId, event.ticketId);
        return;
      case 'dayBegan':
        for (const ticketId of event.unserved) finish.run(event.at, 'unserved', centreId, ticketId);
        return;
      case 'centreDescribed':
      case 'catalogueSet':
      case 'desksSet':
      case 'openingHoursSet':
      case 'printerChanged':
      case 'deskTaken':
      case 'deskLeft':
        return;
    }
  };
}

import type { Wish } from '@cherha/shared/domain/commands.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import type { CentreId } from '@cherha/shared/domain/ids.ts';
import type { Leg } from '@cherha/shared/domain/ticket.ts';
import type { Database } from './database.ts';

type Of<Type extends Event['type']> = Extract<Event, { type: Type }>;

/** The services of a visit as rows: those to come in the ticket, those that are over each by itself. */
export interface LegRows {
  /** Gives how many services are still to come. */
  finished(centreId: CentreId, event: Of<'visitFinished'>): number;
  transferred(centreId: CentreId, event: Of<'visitTransferred'>): void;
  added(centreId: CentreId, event: Of<'serviceAdded'>): void;
}

export function legRows(db: Database): LegRows {
  const pendingOf = db
    .prepare<[string, string], string>(
      'select pending from ticket where centre_id = ? and ticket_id = ?',
    )
    .pluck();
  const putPending = db.prepare(
    'update ticket set pending = ? where centre_id = ? and ticket_id = ?',
  );
  const waits = db.prepare(
    'update ticket set waits_since = ? where centre_id = ? and ticket_id = ?',
  );
  const end = db.prepare(`
    insert into leg (centre_id, ticket_id, n, service_id, purpose, since, called_at, started_at,
                     ended_at, desk_id, staff_id, outcome, did, why)
    select centre_id, ticket_id,
           1 + (select count(*) from leg where leg.centre_id = ticket.centre_id
                                           and leg.ticket_id = ticket.ticket_id),
           ?, ?, waits_since, called_at, started_at, ?, desk_id, staff_id, ?, ?, why
    from ticket where centre_id = ? and ticket_id = ?`);

  /** The present service of a ticket, and those after it. */
  function legsOf(centreId: CentreId, ticketId: string): [Leg, ...Leg[]] {
    const [present, ...later] = JSON.parse(pendingOf.get(centreId, ticketId) ?? '[]') as Leg[];
    if (!present) throw new Error(`ticket ${ticketId} has no service under way`);
    return [present, ...later];
  }

  function ends(
    centreId: CentreId,
    { ticketId, at }: Of<'visitFinished' | 'visitTransferred'>,
    { leg, outcome, did, pending }: Ending,
  ): void {
    end.run(leg.serviceId, leg.purpose, at, outcome, JSON.stringify(did), centreId, ticketId);
    putPending.run(JSON.stringify(pending), centreId, ticketId);
    waits.run(at, centreId, ticketId);
  }

  return {
    finished(centreId, event) {
      const [leg, ...pending] = legsOf(centreId, event.ticketId);
      const { outcome = 'resolved', did = [leg.serviceId] } = event;
      ends(centreId, event, { leg, outcome, did, pending });
      return pending.length;
    },
    transferred(centreId, event) {
      const [leg, ...later] = legsOf(centreId, event.ticketId);
      const { to, withReturn } = event;
      const { serviceId, purpose } = to.kind === 'service' ? to : leg;
      const pending = [{ serviceId, purpose }, ...(withReturn ? [leg] : []), ...later];
      ends(centreId, event, { leg, outcome: 'transferred', did: [], pending });
    },
    added(centreId, { ticketId, leg }) {
      const pending = JSON.stringify([...legsOf(centreId, ticketId), leg]);
      putPending.run(pending, centreId, ticketId);
    },
  };
}

interface Ending {
  readonly leg: Wish;
  readonly outcome: string;
  readonly did: readonly string[];
  readonly pending: readonly Wish[];
}

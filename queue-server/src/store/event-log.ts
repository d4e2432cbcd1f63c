import type { Event } from '@cherha/shared/domain/events.ts';
import type { CentreId } from '@cherha/shared/domain/ids.ts';
import type { Result } from '@cherha/shared/domain/result.ts';
import type { FrozenCentre } from '@cherha/shared/domain/snapshot.ts';

/** Who asked, without a name: `kiosk:<device>`, `buttons:<device>`, `staff:<person>` or `setup`. */
export type ActorMark = string;

/** What one command made happen. */
export interface Entry {
  readonly commandId: string;
  readonly actor: ActorMark;
  readonly events: readonly Event[];
}

export interface Snapshot {
  readonly version: number;
  readonly centre: FrozenCentre;
}

/**
 * The append-only story of every centre. Asynchronous, so that a database on another machine can
 * keep it as well. Whatever fails leaves nothing behind.
 */
export interface EventLog {
  /** The entries that these commands have made already, by command id. */
  causedBy(centreId: CentreId, commandIds: readonly string[]): Promise<ReadonlyMap<string, Entry>>;

  /**
   * Appends entries behind version `after`, all in one commit with the read models; when it
   * resolves they survive a power cut. `overtaken`: another writer was there first, read its events
   * and decide again. Rejects when the disk or the database fails.
   */
  append(
    centreId: CentreId,
    after: number,
    entries: readonly Entry[],
  ): Promise<Result<{ readonly version: number }, 'overtaken'>>;

  /** Every event behind version `after`, in order. Throws at an event that nobody here knows. */
  read(centreId: CentreId, after: number): AsyncIterable<Event>;

  latestSnapshot(centreId: CentreId): Promise<Snapshot | undefined>;
  /** Keeps the state at its version; only the newest is kept. */
  keepSnapshot(centreId: CentreId, snapshot: Snapshot): Promise<void>;
}

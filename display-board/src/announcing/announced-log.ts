import type { CallId } from '@cherha/shared/domain/ids.ts';
import type { Announced } from './announcer-machine.ts';

/** One line of what this board did with a call; read by tests and by whoever looks for a fault. */
export interface AnnouncedEntry {
  readonly callId: CallId;
  readonly number: string;
  readonly desk: string;
  /** This machine's own clock: the line says when the hall heard it, not when it was called. */
  readonly at: number;
  readonly event: Announced['type'];
}

declare global {
  interface Window {
    __announced?: AnnouncedEntry[];
  }
}

const ENTRIES_KEPT = 1_000;

export function logAnnounced({ type, call: { callId, number, desk } }: Announced): void {
  const log = (window.__announced ??= []);
  log.push({ callId, number, desk, at: Date.now(), event: type });
  if (log.length > ENTRIES_KEPT) log.shift();
}

import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { KioskState } from '@cherha/shared/protocol/messages.ts';
import type { Devices } from '../devices/contract.ts';

interface StateReport {
  readonly devices: Pick<Devices, 'about' | 'outbox'>;
  /** Tells whether it could be said. */
  readonly tell: (state: KioskState) => boolean;
  readonly onConnect: (listener: () => void) => void;
  readonly lookMs?: number;
}

const LOOK_MS = 10_000;

/**
 * Tells the staff how the kiosk is: after each connection, and when it has changed since. Gives back
 * where to note that a ticket was given out.
 */
export function reportState(report: StateReport): (lastTicketAt: Instant | undefined) => void {
  const { devices, tell, onConnect, lookMs = LOOK_MS } = report;
  let lastTicketAt: Instant | undefined;
  let told = '';
  const look = async (): Promise<void> => {
    const [{ version, shell }, kept] = await Promise.all([
      devices.about(),
      devices.outbox.recall(),
    ]);
    // A devices host that is away would tell that everything was handed over.
    if (version === '' || !kept) return;
    const state: KioskState = {
      version,
      shell,
      outbox: kept.owed,
      ...(lastTicketAt !== undefined && { lastTicketAt }),
    };
    if (JSON.stringify(state) !== told && tell(state)) told = JSON.stringify(state);
  };
  onConnect(() => {
    told = '';
    void look();
  });
  setInterval(() => void look(), lookMs);
  return (at) => {
    if (at !== undefined) lastTicketAt = at;
  };
}

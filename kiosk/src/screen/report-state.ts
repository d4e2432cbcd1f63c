import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { KioskState } from '@cherha/shared/protocol/messages.ts';
import type { Devices } from '../devices/contract.ts';

interface StateReport {
  readonly devices: Pick<Devices, 'about' | 'outbox'>;
  /** Tells whether it could be said. */
  readonly tell: (state: KioskState) => boolean;
  readonly onConnect: (listener: () => void) => void;
  /** Outlives the page: which ticket was the last is known after a fresh start too. */
  readonly memory: Pick<Storage, 'getItem' | 'setItem'>;
  readonly lookMs?: number;
}

const LOOK_MS = 10_000;
const KEY = 'cherha.lastTicketAt';

/**
 * Tells the staff how the kiosk is: after each connection, and when it has changed since. Gives back
 * where to note that a ticket was given out.
 */
export function reportState(report: StateReport): (lastTicketAt: Instant | undefined) => void {
  const { devices, tell, onConnect, memory, lookMs = LOOK_MS } = report;
  let lastTicketAt = remembered(memory);
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
    if (at === undefined || at === lastTicketAt) return;
    lastTicketAt = at;
    try {
      memory.setItem(KEY, String(at));
    } catch {
      // A full or forbidden storage stops no kiosk.
    }
  };
}

function remembered(memory: StateReport['memory']): Instant | undefined {
  try {
    const at = Number(memory.getItem(KEY));
    return at > 0 ? (at as Instant) : undefined;
  } catch {
    return undefined;
  }
}

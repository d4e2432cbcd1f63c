import type { CopyId } from '@cherha/shared/domain/ids.ts';
import type { PrintOutcome } from '@cherha/shared/domain/printing.ts';
import type {
  ChecklistToPrint,
  CopiesView,
  CopyToPrint,
} from '@cherha/shared/views/copies-view.ts';
import { untilHeard, type AskServer } from './reports.ts';

export interface CopyWork {
  readonly ask: AskServer;
  readonly print: (copy: CopyToPrint) => Promise<PrintOutcome>;
  readonly printChecklist: (asked: ChecklistToPrint) => Promise<PrintOutcome>;
  /** The copies that were begun, which must outlive the page. */
  readonly begun: Begun;
}

export interface Begun {
  has(copyId: CopyId): boolean;
  add(copyId: CopyId): void;
}

/**
 * Prints what staff asked for (P4, P6), each paper once: of one that an earlier page began, nobody
 * knows what came out, and that is what is told.
 */
export function copyPrinting({
  ask,
  print,
  printChecklist,
  begun,
}: CopyWork): (view: CopiesView) => void {
  const ours = new Set<CopyId>();

  const work = async (copyId: CopyId, printed: () => Promise<PrintOutcome>): Promise<void> => {
    if (ours.has(copyId)) return;
    ours.add(copyId);
    const wasBegun = begun.has(copyId);
    begun.add(copyId);
    const outcome = wasBegun ? UNCONFIRMED : await printed();
    await untilHeard(ask, { type: 'reportCopy', copyId, print: outcome });
  };
  return ({ copies, checklists }) => {
    for (const copy of copies) void work(copy.copyId, () => print(copy));
    for (const one of checklists) void work(one.copyId, () => printChecklist(one));
  };
}

const UNCONFIRMED: PrintOutcome = { outcome: 'unconfirmed' };
const KEY = 'copies-begun';
const REMEMBERED = 50;

/** Remembers in the browser of this kiosk; where that keeps nothing, as long as the page lives. */
export function begunCopies(storage: Pick<Storage, 'getItem' | 'setItem'>): Begun {
  const known = new Set<string>();
  try {
    for (const one of JSON.parse(storage.getItem(KEY) ?? '[]') as unknown[]) known.add(String(one));
  } catch {
    // Nothing that can be read was kept.
  }
  return {
    has: (copyId) => known.has(copyId),
    add(copyId) {
      known.add(copyId);
      try {
        storage.setItem(KEY, JSON.stringify([...known].slice(-REMEMBERED)));
      } catch {
        // A full or forbidden storage stops no copy.
      }
    },
  };
}

/** What a centre sets about the law itself. Every number is a setting; none claims to be a law. */
export interface Rules {
  /** C5: how long after a call the operator may take it back. */
  readonly undoSeconds: number;
  readonly calls: {
    /** C2: from one announcement to the next at least so long. */
    readonly recallSeconds: number;
    /** C2: a call and its recalls together, at most. */
    readonly announcementsAtMost: number;
    /** C6: who has not come so long after the last announcement is a no-show by itself; 0: by hand only. */
    readonly comeSeconds: number;
    /** C7: so long after that the visitor may be taken back. */
    readonly graceMinutes: number;
  };
  readonly stepOut: {
    /** O3: so long a visitor who waits may step out; 0: nobody may. */
    readonly minutes: number;
  };
  /** So long a visitor waits at most, as the centre wishes it; 0: it has said nothing. */
  readonly targetMinutes: number;
  /** D5: how many visitors one window may have at a time. */
  readonly visitorsAtDesk: number;
  readonly assignment: {
    /** A1: operators call, or the server sends. */
    readonly mode: 'pull' | 'assign';
    /** A3: who declined a visitor is left in peace for so long. */
    readonly pauseSeconds: number;
  };
  readonly order: {
    /** Q3: after so long a wait nobody but the law goes before. */
    readonly agedMinutes: number;
    /** Q7: a backup service joins in after so long a wait. */
    readonly backupMinutes: number;
    /** Q5: a booked visitor is early or late by more than this. */
    readonly earlyMinutes: number;
    readonly lateMinutes: number;
    /** Q6: of every n + m calls n go to local priority and m to the others; absent: head starts. */
    readonly interleave?: { readonly priority: number; readonly others: number };
  };
  readonly closing: {
    /** H6: a longer wait than this is warned of and must be accepted; 0: never. */
    readonly longWaitMinutes: number;
    /** H7: no ticket that can no longer be served before reception ends. */
    readonly stopInTime: boolean;
    /** H8: those who still wait when reception ends are served all the same, or end as unserved. */
    readonly left: 'serve' | 'unserved';
  };
  readonly airRaid: {
    /** X3: calls go on so long after the all-clear; 0: by hand only. */
    readonly resumeMinutes: number;
  };
  readonly help: {
    /** G4: a call for help that nobody accepts so long becomes louder; 0: never. */
    readonly escalateSeconds: number;
    /** G4: so often at most; it stays as loud as it is. */
    readonly escalationsAtMost: number;
  };
  readonly numbers: {
    /** N3: the first and the last number of every series. */
    readonly first: number;
    readonly last: number;
    /** N5: after the last number comes the first again, if its ticket has ended. */
    readonly wrap: boolean;
    /** N6: own letters for booked visitors and for declared priority. */
    readonly bookedLetter?: string;
    readonly priorityLetter?: string;
  };
  readonly book: {
    /** K4: an entry in the book of suggestions goes so many days after it was answered. */
    readonly keepDays: number;
  };
  readonly withoutServer: {
    /** L1: so many numbers of each series every kiosk is lent for a day; 0: none. */
    readonly numbers: number;
  };
}

/** What a centre has that set nothing. Two minutes to come are usual (ДМС cancels after two). */
export const usualRules: Rules = {
  undoSeconds: 10,
  calls: { recallSeconds: 15, announcementsAtMost: 3, comeSeconds: 0, graceMinutes: 20 },
  stepOut: { minutes: 30 },
  targetMinutes: 0,
  visitorsAtDesk: 1,
  assignment: { mode: 'pull', pauseSeconds: 60 },
  order: { agedMinutes: 60, backupMinutes: 15, earlyMinutes: 15, lateMinutes: 10 },
  closing: { longWaitMinutes: 0, stopInTime: false, left: 'serve' },
  airRaid: { resumeMinutes: 10 },
  help: { escalateSeconds: 60, escalationsAtMost: 3 },
  numbers: { first: 1, last: 999, wrap: false },
  book: { keepDays: 365 },
  withoutServer: { numbers: 40 },
};

/** How long each wait of a print may last, in milliseconds; every wait has a way out. */
export interface Timings {
  readonly connect: number;
  /** One answer to one status question. */
  readonly answer: number;
  /** All bytes of a ticket, with back-pressure. */
  readonly write: number;
  /** From the last byte until the printer says that it has processed the ticket. */
  readonly acknowledge: number;
  /** In the queue behind another ticket: one that begins later would come out too late. */
  readonly begin: number;
  /** From asking to answering, the time in the queue included: nobody stands there longer. */
  readonly whole: number;
  /** Between two looks at an idle printer. */
  readonly idle: number;
  /** The same while something is wrong: whoever put in new paper is looking at the screen. */
  readonly idleInFault: number;
}

export const usualTimings: Timings = {
  connect: 3_000,
  answer: 1_000,
  write: 10_000,
  acknowledge: 10_000,
  begin: 10_000,
  whole: 25_000,
  idle: 15_000,
  idleInFault: 5_000,
};

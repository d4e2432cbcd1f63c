import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { PrinterState, Roll } from '@cherha/shared/domain/printing.ts';
import { z } from 'zod';

/** Counts what is cut off one printer's roll, until the roll is changed. */
export interface RollCounter {
  /** As it was when its last whole metre was full. */
  readonly roll: Roll;
  cut(millimetres: number): void;
  /** Paper that was out and is there again is a new roll. */
  saw(printer: PrinterState): void;
}

const kept = z.strictObject({
  tickets: z.int().min(0),
  millimetres: z.number().min(0),
  isOut: z.boolean(),
});
type Kept = z.infer<typeof kept>;
const newRoll: Kept = { tickets: 0, millimetres: 0, isOut: false };

/** Keeps its count in this file; a disk that is full or read-only stops no ticket. */
export function rollCounter(file: string, reportBug: (error: unknown) => void): RollCounter {
  let now = keptIn(file);
  let roll = rollOf(now);

  const count = (next: Kept): void => {
    now = next;
    if (rollOf(now).metres !== roll.metres) roll = rollOf(now);
    try {
      writeFileSync(`${file}.new`, JSON.stringify(now));
      renameSync(`${file}.new`, file);
    } catch (error) {
      reportBug(error);
    }
  };

  return {
    get roll() {
      return roll;
    },
    cut: (millimetres) =>
      count({
        ...now,
        tickets: now.tickets + 1,
        millimetres: now.millimetres + Math.round(millimetres),
      }),
    saw(printer) {
      const isOut = printer.state === 'fault' && printer.fault === 'no-paper';
      if (isOut && !now.isOut) count({ ...now, isOut });
      else if (printer.state === 'ready' && now.isOut) {
        count(newRoll);
        roll = rollOf(now);
      }
    },
  };
}

const rollOf = ({ tickets, millimetres }: Kept): Roll => ({
  tickets,
  metres: Math.floor(millimetres / 1_000),
});

/** A file that is not there, or was cut short with the power, is a roll of which nothing is known. */
function keptIn(file: string): Kept {
  try {
    return kept.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return newRoll;
  }
}

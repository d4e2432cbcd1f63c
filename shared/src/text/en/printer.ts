import type { PrinterFault } from '../../domain/printing.ts';

export const printer = {
  fault: {
    'no-paper': 'Out of paper',
    'cover-open': 'The printer cover is open',
    cutter: 'The cutter is stuck',
    offline: 'The printer is offline',
    unreachable: 'The printer cannot be reached',
    silent: 'The printer does not answer',
    stalled: 'The printer has stopped taking data',
    broken: 'The printer has a fault',
  } satisfies Record<PrinterFault, string>,
  main: 'Main printer',
  spare: 'Spare printer',
  roll: {
    one: '{{metres}} m of the roll used, {{count}} ticket',
    other: '{{metres}} m of the roll used, {{count}} tickets',
  },
  nearEnd: 'The paper is running out',
  ready: 'The printer is ready',
  unknown: 'The printer’s state is unknown',
};

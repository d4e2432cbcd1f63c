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
  test: {
    title: 'Test page',
    ruler: 'The ruler is as wide as the print: both end strokes are whole, 1 cm between figures.',
    columns: 'The figures above fit in one line, {{columns}} letters long.',
    cut: 'Below this line the paper is cut.',
    codePages: 'Page of code pages',
    codePagesHint:
      'Find the number beside which ҐґЄєІіЇї can be read. On the left it is cp1251, on the right cp1125. For example, 046 on the left: PRINTER_CODEPAGE=cp1251:46.',
  },
  nearEnd: 'The paper is running out',
  ready: 'The printer is ready',
  unknown: 'The printer’s state is unknown',
};

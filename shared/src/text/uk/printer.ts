import type { PrinterFault } from '../../domain/printing.ts';

export const printer = {
  /** What is wrong, for staff. */
  fault: {
    'no-paper': 'Закінчився папір',
    'cover-open': 'Відкрита кришка принтера',
    cutter: 'Застряг ніж принтера',
    offline: 'Принтер вимкнено від звʼязку',
    unreachable: 'Принтер не відповідає на підключення',
    silent: 'Принтер мовчить',
    stalled: 'Принтер перестав приймати дані',
    broken: 'Несправність принтера',
  } satisfies Record<PrinterFault, string>,
  main: 'Основний принтер',
  spare: 'Запасний принтер',
  /** Since the roll was put in. */
  roll: {
    one: 'з рулону пішло {{metres}} м, {{count}} талон',
    few: 'з рулону пішло {{metres}} м, {{count}} талони',
    many: 'з рулону пішло {{metres}} м, {{count}} талонів',
    other: 'з рулону пішло {{metres}} м, {{count}} талона',
  },
  test: {
    title: 'Тестова сторінка',
    ruler: 'Лінійка займає всю ширину друку: крайні риски мають бути цілі, між цифрами 1 см.',
    columns: 'Цифри вгорі мають вміститися в один рядок, знаків у ньому {{columns}}.',
    cut: 'Нижче цього рядка папір має бути відрізано.',
    codePages: 'Сторінка кодувань',
    codePagesHint:
      'Знайдіть номер, біля якого читається ҐґЄєІіЇї. Якщо ліворуч, це cp1251, якщо праворуч — cp1125. Наприклад, 046 ліворуч: PRINTER_CODEPAGE=cp1251:46.',
  },
  nearEnd: 'Папір закінчується',
  ready: 'Принтер готовий',
  unknown: 'Стан принтера невідомий',
};

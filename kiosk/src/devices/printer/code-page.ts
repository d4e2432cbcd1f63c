import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder';

/** A printer's alphabet and the number its maker gave it for `ESC t n`: that differs by model. */
export interface CodePage {
  readonly name: CodePageName;
  readonly number: number;
}
const names = { cp1251: 'windows1251', cp1125: 'cp1125' } as const;
export type CodePageName = keyof typeof names;

export const isCodePageName = (name: string): name is CodePageName => Object.hasOwn(names, name);

/** The encoder's own name for the code page. */
export const encoderName = (name: CodePageName): (typeof names)[CodePageName] => names[name];

/**
 * The text as this alphabet can write it, or `undefined` if a letter is missing: nothing is ever
 * printed as «?». Only look-alikes are exchanged: the apostrophe ʼ for ’, the sign ₴ for the word.
 */
export function writable(text: string, name: CodePageName): string | undefined {
  const written = lookAlikes[name].reduce(
    (so, [sign, instead]) => so.replaceAll(sign, instead),
    text.normalize('NFC'),
  );
  return questionMarks(encoded(written, name)) === questionMarks(Buffer.from(written))
    ? written
    : undefined;
}

const everywhere: [string, string][] = [
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['\u2011', '-'],
  ['₴', 'грн'],
];
const lookAlikes: Record<CodePageName, [string, string][]> = {
  cp1251: [...everywhere, ['ʼ', '’'], ['`', '’'], ["'", '’']],
  cp1125: [
    ...everywhere,
    ...['ʼ', '`', '’', '‘'].map((sign): [string, string] => [sign, "'"]),
    ...['«', '»', '“', '”', '„'].map((sign): [string, string] => [sign, '"']),
    ...['—', '–'].map((sign): [string, string] => [sign, '-']),
    ['…', '...'],
  ],
};

// Even its strict mode prints «?» for a letter that the code page does not have.
const encoded = (text: string, name: CodePageName): Uint8Array =>
  new ReceiptPrinterEncoder({ columns: 48, codepageMapping: { [names[name]]: 0 } })
    .codepage(names[name])
    .text(text)
    .encode();

const questionMarks = (bytes: Uint8Array): number => bytes.filter((byte) => byte === 0x3f).length;

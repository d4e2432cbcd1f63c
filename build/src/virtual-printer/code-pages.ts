/** Reads the letters of a code page by the number that Epson's newer printers give it. */
export function lettersOf(bytes: Uint8Array, codePage: number): string {
  const decoder = decoders[codePage] ?? asciiOnly;
  return decoder(bytes);
}

type Decoder = (bytes: Uint8Array) => string;

const asciiOnly: Decoder = (bytes) =>
  [...bytes].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : '□')).join('');

const cp866 = new TextDecoder('ibm866');
const cp1251 = new TextDecoder('windows-1251');

/** CP1125 is CP866 with the Ukrainian letters in place of four Belarusian and Macedonian ones. */
const ukrainianLetters: Readonly<Record<number, string>> = Object.fromEntries(
  Array.from('ҐґЄєІіЇї', (letter, at) => [0xf2 + at, letter]),
);
const cp1125: Decoder = (bytes) =>
  [...bytes].map((byte) => ukrainianLetters[byte] ?? cp866.decode(Uint8Array.of(byte))).join('');

const decoders: Readonly<Record<number, Decoder>> = {
  0: asciiOnly,
  17: (bytes) => cp866.decode(bytes),
  44: cp1125,
  46: (bytes) => cp1251.decode(bytes),
};

type WidthOf = (text: string) => number;

/** Breaks a text between words into as few lines as possible, and those about equally long. */
export function balancedLines(text: string, width: number, widthOf: WidthOf): string[] {
  const fewest = wrapLines(text, width, widthOf);
  if (fewest.length < 2) return fewest;
  const widestWord = Math.max(...wordsOf(text).map(widthOf));
  let best = fewest;
  for (let narrower = width * STEP; narrower > widestWord; narrower *= STEP) {
    const lines = wrapLines(text, narrower, widthOf);
    if (lines.length > fewest.length) break;
    best = lines;
  }
  return best;
}

const STEP = 0.96;
const wordsOf = (text: string): string[] => text.split(/[ \n]+/).filter((word) => word !== '');

/** Breaks a text between words, and a word only if it is wider than the paper. */
export function wrapLines(text: string, width: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = piecesOf(word, width, widthOf);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

function piecesOf(word: string, width: number, widthOf: WidthOf): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

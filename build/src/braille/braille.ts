/** Ukrainian Braille, each letter by its dots; the dots are numbered down the left column and then the right. */
const letters: Readonly<Record<string, string>> = {
  а: '1',
  б: '12',
  в: '2456',
  г: '1245',
  ґ: '12456',
  д: '145',
  е: '15',
  є: '345',
  ж: '245',
  з: '1356',
  и: '24',
  і: '13456',
  ї: '1456',
  й: '12346',
  к: '13',
  л: '123',
  м: '134',
  н: '1345',
  о: '135',
  п: '1234',
  р: '1235',
  с: '234',
  т: '2345',
  у: '136',
  ф: '124',
  х: '125',
  ц: '14',
  ч: '12345',
  ш: '156',
  щ: '1346',
  ь: '23456',
  ю: '1256',
  я: '1246',
  '-': '36',
  ',': '2',
  ' ': '',
};

/** Millimetres between dots, cells and lines, as on medicine and signs (ISO 17049). */
const DOT = 2.5;
const CELL = 6;
const LINE = 10;
const MARGIN = 8;
const RADIUS = 0.8;

/** The dots of a label, in millimetres from its corner. */
export function dotsOf(lines: readonly string[]): { x: number; y: number }[] {
  return lines.flatMap((line, row) =>
    [...line].flatMap((letter, column) => {
      const dots = letters[letter];
      if (dots === undefined) throw new Error(`«${letter}» has no Braille here`);
      return [...dots].map((dot) => {
        const n = Number(dot) - 1;
        return {
          x: MARGIN + column * CELL + (n >= 3 ? DOT : 0),
          y: MARGIN + row * LINE + (n % 3) * DOT,
        };
      });
    }),
  );
}

/** A drawing at its real size, for whoever makes the label: every circle is one raised dot. */
export function labelSvg(lines: readonly string[]): string {
  const width = 2 * MARGIN + Math.max(...lines.map((line) => line.length)) * CELL;
  const height = 2 * MARGIN + (lines.length - 1) * LINE + 2 * DOT;
  const circles = dotsOf(lines).map(({ x, y }) => `  <circle cx="${x}" cy="${y}" r="${RADIUS}"/>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}">`,
    `  <title>${lines.join(' ')}</title>`,
    ...circles,
    '</svg>',
    '',
  ].join('\n');
}

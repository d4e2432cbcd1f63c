import { expect, test } from 'vitest';
import { PrinterWorks, type PrintedTicket } from './printer-works.ts';
import { commandStream } from './command-stream.ts';

const DLE_EOT = [0x10, 0x04, 0x01];
const picture = (...rows: number[]) => [0x1d, 0x76, 0x30, 0, 1, 0, rows.length, 0, ...rows];
const qr = (...data: number[]) => [0x1d, 0x28, 0x6b, data.length + 3, 0, 0x31, 0x50, 0x30, ...data];

function works() {
  const said: number[] = [];
  const tickets: PrintedTicket[] = [];
  const printer = new PrinterWorks(576, {
    say: (bytes) => void said.push(...bytes),
    switched: () => {},
    ticketPrinted: (ticket) => void tickets.push(ticket),
  });
  return { printer, said, tickets };
}

test('a question inside a picture or a QR code is data and gets no answer', () => {
  const { printer, said } = works();
  printer.receive(Uint8Array.from([...picture(...DLE_EOT), ...qr(...DLE_EOT)]));
  expect(said).toEqual([]);
  printer.receive(Uint8Array.from(DLE_EOT));
  expect(said).toEqual([0x12]);
});

const greeting = [0x1b, 0x40, 0x1c, 0x2e, 0x1b, 0x74, 0x2e, 0xc0, 0xc1, 0x0a];
const farewell = [0x1d, 0x72, 0x01, 0x1d, 0x56, 0x42, 0x00];

test('commands are the same however the bytes are cut', () => {
  const bytes = Uint8Array.from([
    ...greeting,
    ...picture(0x10, 0x04, 0x02, 0x1b),
    ...qr(0x41, 0x1d, 0x56),
    ...farewell,
  ]);
  const inOne = commandStream()(bytes).map(({ command }) => command.kind);
  const read = commandStream();
  const inBits = [...bytes].flatMap((byte) => read(Uint8Array.of(byte)));
  expect(inOne.join(' ')).toBe(
    'initialize nothing codePage text endOfLine picture qr paperStatus cut',
  );
  // Letters come one by one then; everything else is whole.
  expect(inBits.map(({ command }) => command.kind).filter((kind) => kind !== 'text')).toEqual(
    inOne.filter((kind) => kind !== 'text'),
  );
  expect(inBits.reduce((sum, { length }) => sum + length, 0)).toBe(bytes.length);
});

test('without paper a question is answered at once, and the ticket comes with the paper', () => {
  const { printer, said, tickets } = works();
  printer.set({ paperOut: true });
  printer.receive(Uint8Array.from([...picture(0xff), 0x1d, 0x56, 0, 0x1d, 0x72, 1, 0x10, 4, 4]));
  expect(said).toEqual([0x72]);
  expect(tickets).toEqual([]);
  printer.set({ paperOut: false });
  expect(tickets).toHaveLength(1);
  expect(said).toEqual([0x72, 0x00]);
});

test('the status that it sends by itself follows every change', () => {
  const { printer, said } = works();
  printer.receive(Uint8Array.of(0x1d, 0x61, 0xff));
  printer.set({ coverOpen: true });
  expect(said).toEqual([0x10, 0, 0, 0, 0x38, 0, 0, 0]);
});

test('half a ticket is torn off when the kiosk hangs up', () => {
  const { printer, tickets } = works();
  printer.receive(Uint8Array.from(picture(0xff)));
  printer.hungUp();
  expect(tickets).toMatchObject([{ cut: false, text: '' }]);
});

test('a command it does not know is noted, not printed', () => {
  const { printer, tickets } = works();
  printer.receive(Uint8Array.from([0x1b, 0x01, ...picture(0xff), 0x1d, 0x56, 0]));
  expect(tickets).toMatchObject([{ cut: true, unknown: ['1b01'] }]);
});

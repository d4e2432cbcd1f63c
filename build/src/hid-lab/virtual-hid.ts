import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';

export interface HidSpec {
  readonly vendorId: number;
  readonly productId: number;
  readonly product: string;
  readonly serial?: string;
  /** Where it is plugged in, as the kernel says it. */
  readonly port?: string;
  readonly interface?: number;
  /** Opening is refused, as without an udev rule. */
  readonly denied?: boolean;
  readonly usagePage?: number;
}

export interface VirtualHid {
  readonly path: string;
  /** What was written to it, as hex, the latest last. */
  readonly outputs: readonly string[];
  readonly features: readonly string[];
  readonly isOpen: boolean;
  /** The next output report is answered by this one. */
  answerWith(bytes: readonly number[] | undefined): void;
  report(bytes: readonly number[]): void;
  /** Somebody has installed the udev rule. */
  permit(): void;
  unplug(): Promise<void>;
}

/** One device in a lab: described in files, played over a socket. It appears all at once. */
export async function plugIn(folder: string, number: number, spec: HidSpec): Promise<VirtualHid> {
  const home = join(folder, `hidraw${number}`);
  const building = `${home}.new`;
  describe(building, number, spec);
  const said = { outputs: [] as string[], features: [] as string[] };
  const reporting = new Set<Socket>();
  const all = new Set<Socket>();
  let reply: Buffer | undefined;

  const server = createServer((socket) => {
    all.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      all.delete(socket);
      reporting.delete(socket);
    });
    playOn(socket, {
      reports: () => void reporting.add(socket),
      output(bytes) {
        said.outputs.push(bytes.toString('hex'));
        if (reply) send(reporting, reply);
      },
      feature: (bytes) => void said.features.push(bytes.toString('hex')),
      descriptor: descriptorOf(spec),
    });
  });
  await new Promise<void>((listening) => server.listen(join(building, 'socket'), listening));
  renameSync(building, home);

  return {
    path: `/dev/hidraw${number}`,
    ...said,
    get isOpen() {
      return reporting.size > 0;
    },
    answerWith: (bytes) => void (reply = bytes && Buffer.from(bytes)),
    report: (bytes) => send(reporting, Buffer.from(bytes)),
    permit: () => rmSync(join(home, 'denied')),
    async unplug() {
      rmSync(home, { recursive: true, force: true });
      for (const socket of all) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function send(to: ReadonlySet<Socket>, bytes: Buffer): void {
  const head = Buffer.alloc(2);
  head.writeUInt16LE(bytes.length);
  for (const socket of to) socket.write(Buffer.concat([head, bytes]));
}

interface Plays {
  readonly reports: () => void;
  readonly output: (bytes: Buffer) => void;
  readonly feature: (bytes: Buffer) => void;
  readonly descriptor: Buffer;
}

const EPIPE = 32;

/** One connection of the library: it says what it is for, then asks (see hidraw.c). */
function playOn(socket: Socket, plays: Plays): void {
  let heard = Buffer.alloc(0);
  let role = '';
  const taken = (count: number): Buffer => {
    const first = heard.subarray(0, count);
    heard = heard.subarray(count);
    return first;
  };
  const isWhole = (): boolean => heard.length >= 3 && heard.length >= 3 + heard.readUInt16LE(1);
  socket.on('data', (bytes) => {
    heard = Buffer.concat([heard, bytes]);
    if (role === '') {
      role = taken(1).toString();
      if (role === 'r') plays.reports();
    }
    if (role !== 'a') return;
    while (isWhole()) {
      const what = taken(1).toString();
      const asked = taken(taken(2).readUInt16LE());
      socket.write(answered(what, asked, plays));
    }
  });
}

function answered(what: string, asked: Buffer, plays: Plays): Buffer {
  if (what === 'd') return answer(plays.descriptor.length, plays.descriptor);
  if (what === 'w') plays.output(asked);
  if (what === 's') plays.feature(asked);
  return what === 'g' ? answer(-EPIPE) : answer(asked.length);
}

function answer(result: number, bytes: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(6);
  head.writeInt32LE(result, 0);
  head.writeUInt16LE(bytes.length, 4);
  return Buffer.concat([head, bytes]);
}

/** A vendor's own page with one report of eight bytes each way. */
const descriptorOf = ({ usagePage = 0xffa0 }: HidSpec): Buffer => {
  const page = [usagePage & 255, usagePage >> 8].map((byte) => byte.toString(16).padStart(2, '0'));
  const rest = '0901a101150026ff00750895080902810209039102c0';
  return Buffer.from(`06${page.join('')}${rest}`, 'hex');
};

function describe(folder: string, number: number, spec: HidSpec): void {
  const { vendorId, productId, product, serial = '', denied, interface: its = 0 } = spec;
  const port = spec.port ?? `usb-0000:00:14.0-${number}/input${its}`;
  for (const parent of ['device', 'interface', 'usb'])
    mkdirSync(join(folder, parent), { recursive: true });
  const write = (file: string, text: string | Buffer): void =>
    writeFileSync(join(folder, file), text);
  const id = `0003:0000${hex4(vendorId)}:0000${hex4(productId)}`;
  write(
    'device/uevent',
    `HID_ID=${id}\nHID_NAME=${product}\nHID_PHYS=${port}\nHID_UNIQ=${serial}\n`,
  );
  write('device/report_descriptor', descriptorOf(spec));
  write('interface/bInterfaceNumber', `${String(its).padStart(2, '0')}\n`);
  write('usb/manufacturer', 'Virtual\n');
  write('usb/product', `${product}\n`);
  write('usb/bcdDevice', '0100\n');
  if (denied) write('denied', '');
}

const hex4 = (n: number): string => n.toString(16).toUpperCase().padStart(4, '0');

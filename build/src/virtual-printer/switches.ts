/** What may be wrong with the printer, each to be switched on and off by hand. */
export const switchNames = [
  'paperOut',
  'nearEnd',
  'coverOpen',
  'cutter',
  'offline',
  'silent',
  'stalled',
] as const;
export type SwitchName = (typeof switchNames)[number];
export type Switches = Readonly<Record<SwitchName, boolean>>;

export const allWell: Switches = {
  nearEnd: false,
  paperOut: false,
  coverOpen: false,
  cutter: false,
  offline: false,
  silent: false,
  stalled: false,
};

export const canPrint = (switches: Switches): boolean =>
  !(switches.paperOut || switches.coverOpen || switches.cutter || switches.offline);

/** The answer to `DLE EOT 1` to `4`. */
export function statusByte(about: number, switches: Switches): number {
  const { paperOut, nearEnd, coverOpen, cutter } = switches;
  switch (about) {
    case 1:
      return FIXED | bits([!canPrint(switches), 0x08]);
    case 2:
      return FIXED | bits([coverOpen, 0x04], [paperOut, 0x20], [cutter, 0x40]);
    case 3:
      return FIXED | bits([cutter, 0x08]);
    default:
      return FIXED | bits([nearEnd, 0x0c], [paperOut, 0x60]);
  }
}

/** The four bytes that `GS a` asks for. */
export const automaticStatus = (switches: Switches): Uint8Array =>
  Uint8Array.of(
    0x10 | bits([!canPrint(switches), 0x08], [switches.coverOpen, 0x20]),
    bits([switches.cutter, 0x08]),
    bits([switches.nearEnd, 0x03], [switches.paperOut, 0x0c]),
    0,
  );

/** The answer to `GS r 1`. */
export const paperStatus = ({ nearEnd }: Switches): number => bits([nearEnd, 0x03]);

const FIXED = 0x12;
const bits = (...each: [boolean, number][]): number =>
  each.reduce((sum, [on, bit]) => (on ? sum | bit : sum), 0);

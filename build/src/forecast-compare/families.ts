/** A family of days: what differs from one town to another. */
export interface Family {
  readonly name: string;
  readonly windows: number;
  readonly services: number;
  /** Visitors an hour for each window, at the busiest time of a day. */
  readonly visitorsPerWindowHour: number;
  /** How much longer visits really take than the norms say. */
  readonly drift: number;
  readonly noShow: number;
  readonly priority: number;
  readonly booked: number;
  readonly breaks: boolean;
  readonly airRaid: boolean;
  /** Services that are given at one window only, of the whole number. */
  readonly rare: number;
}

const usual: Omit<Family, 'name'> = {
  windows: 6,
  services: 12,
  visitorsPerWindowHour: 5,
  drift: 1,
  noShow: 0.05,
  priority: 0.06,
  booked: 0,
  breaks: true,
  airRaid: false,
  rare: 3,
};

/** The families that the comparison is shown on. */
export const families: readonly Family[] = [
  { ...usual, name: 'a small town, three windows', windows: 3, services: 8, rare: 2 },
  { ...usual, name: 'a district, twelve windows', windows: 12, services: 24, rare: 8 },
  { ...usual, name: 'norms that are wrong by half', drift: 1.5, visitorsPerWindowHour: 3.6 },
  { ...usual, name: 'many who do not come', noShow: 0.2, visitorsPerWindowHour: 5.8 },
  { ...usual, name: 'a third are booked', booked: 0.33, priority: 0.1 },
  { ...usual, name: 'an air raid at noon', airRaid: true },
];

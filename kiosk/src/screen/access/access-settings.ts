/** The colours a screen may stand in; each has all its tokens in shared/ui/theme.css. */
export const themes = ['light', 'dark', 'contrast-light', 'contrast-dark'] as const;
export type Theme = (typeof themes)[number];

/** Three sizes of all letters, by the height of a capital on the glass. */
export const textSizes = ['usual', 'large', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

/** With one switch the kiosk moves and the visitor chooses; with two the visitor does both. */
export const scannings = ['off', 'one', 'two'] as const;
export type Scanning = (typeof scannings)[number];

/** How one visitor wants the kiosk; forgotten when she has gone. */
export interface AccessSettings {
  readonly size: TextSize;
  /** As the kiosk stands, until somebody chooses. */
  readonly theme: Theme | undefined;
  /** `low`: everything that can be pressed is in the lower part of the glass. */
  readonly reach: 'whole' | 'low';
  readonly voice: 'on' | 'off';
  /** From 0 to 10, in steps of one. */
  readonly volume: number;
  /** 1 is the voice's own pace. */
  readonly rate: number;
  readonly screen: 'seen' | 'blank';
  readonly scanning: Scanning;
  /** How long one part of the screen is offered to whoever has one switch. */
  readonly scanSeconds: number;
  readonly words: 'usual' | 'simple';
  readonly time: 'usual' | 'more';
  readonly sign: 'shown' | 'hidden';
}

export const usualSettings: AccessSettings = {
  size: 'usual',
  theme: undefined,
  reach: 'whole',
  voice: 'on',
  volume: 5,
  rate: 1,
  screen: 'seen',
  scanning: 'off',
  scanSeconds: 2,
  words: 'usual',
  time: 'usual',
  sign: 'hidden',
};

export const LOUDEST = 10;
export const rates = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;
export const scanSteps = [0.5, 1, 1.5, 2, 3, 4, 5, 7, 10] as const;

/** One step along a row of values; at its end it stays. */
export function stepAlong(row: readonly number[], now: number, by: 1 | -1): number {
  const at = row.findIndex((value) => value >= now);
  return row[Math.max(0, Math.min(row.length - 1, at + by))] ?? now;
}

/** What is changed by one press or one key. */
export type SettingChange = Partial<AccessSettings>;

export const louder = ({ volume }: AccessSettings, by: 1 | -1): SettingChange => ({
  volume: Math.max(0, Math.min(LOUDEST, volume + by)),
});
export const faster = ({ rate }: AccessSettings, by: 1 | -1): SettingChange => ({
  rate: stepAlong(rates, rate, by),
});
export const slowerScan = ({ scanSeconds }: AccessSettings, by: 1 | -1): SettingChange => ({
  scanSeconds: stepAlong(scanSteps, scanSeconds, by),
});

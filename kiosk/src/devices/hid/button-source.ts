import type { ButtonCondition } from '@cherha/shared/domain/help.ts';
import type { Light } from '../button-seen.ts';
import type { Binding } from './buttons-file.ts';
import type { Gesture } from './finger.ts';

/** One kind of wire with buttons on it. Whatever happens there is told here; nothing is thrown. */
export interface ButtonSource {
  /** Every lamp as its place or its window wants it. */
  light(lightOf: (binding: Binding) => Light): void;
  close(): Promise<void>;
}

export interface Listener {
  readonly onGesture: (binding: Binding, gesture: Gesture) => void;
  /** `hint`: what the person who installs it should do. */
  readonly onState: (binding: Binding, state: ButtonCondition, hint?: string) => void;
}

/** How long the host waits for what, in milliseconds. */
export interface ButtonTimings {
  /** Between two looks at what is plugged in. */
  readonly scan: number;
  /** Before a device that did not open is tried again; doubled each time. */
  readonly againFirst: number;
  readonly againAtMost: number;
  readonly blink: number;
}

export const usualButtonTimings: ButtonTimings = {
  scan: 2_000,
  againFirst: 1_000,
  againAtMost: 30_000,
  blink: 500,
};

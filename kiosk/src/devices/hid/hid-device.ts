import type { HIDAsync } from 'node-hid';
import type { Light } from '../button-seen.ts';
import type { Binding } from './buttons-file.ts';
import { fingersOn } from './fingers.ts';
import type { Gesture } from './finger.ts';
import { bytesOf, matches } from './matching.ts';
import type { HidProfile } from './profile.ts';

/** One open device: its reports become gestures, its lamp follows. */
export interface HidDevice {
  /** When it was heard last, by `performance.now()`. */
  readonly heardAt: number;
  light(light: Light): void;
  close(): Promise<void>;
}

export interface DeviceWorld {
  readonly blinkMs: number;
  readonly onGesture: (binding: Binding, gesture: Gesture) => void;
  /** Unplugged, or it does not do what it was asked. Told once. */
  readonly onLost: () => void;
}

export function hidDevice(
  hid: HIDAsync,
  { profile, bindings }: { profile: HidProfile; bindings: readonly Binding[] },
  { blinkMs, onGesture, onLost }: DeviceWorld,
): HidDevice {
  const fingers = fingersOn(onGesture);
  let heardAt = performance.now();
  let before: Uint8Array | undefined;
  let over = false;
  let light: Light = 'off';
  let lit: 'on' | 'off' | undefined;
  let blinking: NodeJS.Timeout | undefined;
  let polling: NodeJS.Timeout | undefined;

  const lost = (): void => {
    if (over) return;
    stop();
    onLost();
  };
  const stop = (): void => {
    over = true;
    fingers.close();
    clearInterval(blinking);
    clearTimeout(polling);
  };

  const heard = (report: Uint8Array): void => {
    if (over) return;
    heardAt = performance.now();
    for (const binding of bindings) {
      const input = profile.inputs.find(({ name }) => name === binding.input);
      if (!input) continue;
      const all = Array.isArray(input.when) ? input.when : [input.when];
      fingers.felt(
        binding,
        input,
        all.every((one) => matches(one, report, before)),
      );
    }
    before = report;
  };

  async function poll(): Promise<void> {
    const { poll: how } = profile;
    if (!how || over) return;
    try {
      if ('write' in how) await hid.write(bytesOf(how.write));
      else heard(await hid.getFeatureReport(how.feature, how.length));
      if (!over) polling = setTimeout(() => void poll(), how.everyMs);
    } catch {
      lost();
    }
  }

  async function write(hex: string): Promise<void> {
    try {
      const bytes = bytesOf(hex);
      await (profile.lamp?.kind === 'feature' ? hid.sendFeatureReport(bytes) : hid.write(bytes));
    } catch {
      lost();
    }
  }
  const put = (wanted: 'on' | 'off'): void => {
    if (!profile.lamp || lit === wanted || over) return;
    lit = wanted;
    void write(profile.lamp[wanted]);
  };
  const show = (): void => {
    clearInterval(blinking);
    if (light !== 'blinking') return put(light === 'steady' ? 'on' : 'off');
    if (profile.lamp?.blink) return void write(profile.lamp.blink);
    put('on');
    blinking = setInterval(() => put(lit === 'on' ? 'off' : 'on'), blinkMs);
  };

  // Without a listener for errors the whole process would end; what comes is a string, not an Error.
  hid.on('error', lost);
  hid.on('data', heard);
  show();
  void poll();

  return {
    get heardAt() {
      return heardAt;
    },
    light(wanted) {
      if (wanted === light) return;
      light = wanted;
      // A lamp that blinked by itself is in no state that we know.
      if (profile.lamp?.blink) lit = undefined;
      show();
    },
    async close() {
      stop();
      await hid.close().catch(() => undefined);
    },
  };
}

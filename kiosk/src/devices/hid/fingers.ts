import type { Binding } from './buttons-file.ts';
import {
  dueAt,
  felt,
  noFinger,
  waited,
  type Feel,
  type Felt,
  type Finger,
  type Gesture,
} from './finger.ts';

/** The fingers on the inputs of one wire, with the one timer that they need. */
export interface Fingers {
  /** Whether the input of a binding matched what was just heard. */
  felt(binding: Binding, feel: Feel, matched: boolean): void;
  close(): void;
}

export function fingersOn(onGesture: (binding: Binding, gesture: Gesture) => void): Fingers {
  const fingers = new Map<Binding, { finger: Finger; feel: Feel }>();
  let timer: NodeJS.Timeout | undefined;
  const now = (): number => performance.now();

  const take = (binding: Binding, feel: Feel, { finger, meant }: Felt): void => {
    fingers.set(binding, { finger, feel });
    for (const gesture of meant) onGesture(binding, gesture);
  };
  const lookAgain = (): void => {
    clearTimeout(timer);
    const due = [...fingers.values()].flatMap(({ finger, feel }) => dueAt(finger, feel) ?? []);
    if (due.length === 0) return;
    timer = setTimeout(
      () => {
        for (const [binding, { finger, feel }] of fingers)
          take(binding, feel, waited(finger, feel, now()));
        lookAgain();
      },
      Math.max(1, Math.min(...due) - now()),
    );
  };

  return {
    felt(binding, ofInput, matched) {
      const feel = feelAt(binding, ofInput);
      const { finger } = fingers.get(binding) ?? { finger: noFinger };
      take(binding, feel, felt(finger, matched, feel, now()));
      lookAgain();
    },
    close: () => clearTimeout(timer),
  };
}

/** D9: a call pad is as quick as the keys at the desk; what a press may do is known by where the window stands. */
const PAD_LOCKOUT_MS = 400;

const feelAt = ({ at }: Binding, feel: Feel): Feel =>
  at.kind === 'desk' ? { ...feel, lockoutMs: Math.min(feel.lockoutMs, PAD_LOCKOUT_MS) } : feel;

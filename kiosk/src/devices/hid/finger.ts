/** How one input of a device is read as a finger on a button. */
export interface Feel {
  /** `level`: down while it matches. `each`: every match is a press of its own, and nothing tells of a release. */
  readonly edge: 'level' | 'each';
  /** A contact that is not held so long is a bounce. */
  readonly debounceMs: number;
  /** Held so long it is a hold besides the press; absent: never. */
  readonly holdMs?: number | undefined;
  /** A press so soon after another is the same finger, or the radio repeating itself. */
  readonly lockoutMs: number;
}

export type Gesture = 'press' | 'hold';

/** A finger over time. Pure: it is told what matched and when, and says what was meant. */
export interface Finger {
  readonly down: boolean;
  readonly since: number;
  readonly told: 'nothing' | Gesture;
  readonly lastPressAt: number;
}

export const noFinger: Finger = { down: false, since: 0, told: 'nothing', lastPressAt: -Infinity };

export interface Felt {
  readonly finger: Finger;
  readonly meant: readonly Gesture[];
}

/** A report came: it matched, or it did not. */
export function felt(finger: Finger, matched: boolean, feel: Feel, now: number): Felt {
  if (feel.edge === 'each') return matched ? pressedOnce(finger, feel, now) : still(finger);
  if (matched === finger.down) return waited(finger, feel, now);
  return waited({ ...finger, down: matched, since: now, told: 'nothing' }, feel, now);
}

/** Time went by. */
export function waited(finger: Finger, feel: Feel, now: number): Felt {
  const meant: Gesture[] = [];
  let after = finger;
  const held = finger.down ? now - finger.since : -1;
  if (after.told === 'nothing' && held >= feel.debounceMs) {
    const isNew = now - after.lastPressAt >= feel.lockoutMs;
    if (isNew) meant.push('press');
    after = { ...after, told: 'press', lastPressAt: isNew ? now : after.lastPressAt };
  }
  if (after.told === 'press' && feel.holdMs !== undefined && held >= feel.holdMs) {
    meant.push('hold');
    after = { ...after, told: 'hold' };
  }
  return { finger: after, meant };
}

/** When time alone may mean something; undefined: not before the next report. */
export function dueAt({ down, since, told }: Finger, feel: Feel): number | undefined {
  if (!down || feel.edge === 'each') return undefined;
  if (told === 'nothing') return since + feel.debounceMs;
  return told === 'press' && feel.holdMs !== undefined ? since + feel.holdMs : undefined;
}

/** Repeats within the lock-out put its end off: a transmitter that goes on sending is one press. */
function pressedOnce(finger: Finger, { lockoutMs }: Feel, now: number): Felt {
  const isNew = now - finger.lastPressAt >= lockoutMs;
  return { finger: { ...finger, lastPressAt: now }, meant: isNew ? ['press'] : [] };
}

const still = (finger: Finger): Felt => ({ finger, meant: [] });

/** One finger, pen or mouse on the screen; `at` is the event's own time stamp. */
export interface Touch {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

export interface PressRules {
  /** How far a finger may tremble and still have pressed. */
  readonly slopPx: number;
  /** For so long after a press nothing is pressed anywhere: the second strike of a double tap. */
  readonly restMs: number;
  /** For so long the same button is not pressed again. */
  readonly againMs?: number;
}

/** What all the buttons of a page know together: whose finger is down, and until when to rest. */
export interface Hand {
  holding: { id: number; button: object } | undefined;
  restUntil: number;
}

export const newHand = (): Hand => ({ holding: undefined, restUntil: 0 });

/** One button's side of a press. */
export interface Press {
  /** Is the finger taken? A second finger, another button's finger and a double strike are not. */
  down(touch: Touch): boolean;
  /** Is it still a press? A finger that slides away has changed its mind. */
  move(touch: Touch): boolean;
  /** Was it a press? */
  up(touch: Touch): boolean;
  cancel(): void;
  /** A key, or a click that assistive technology makes: no finger, but the same rest. */
  strike(at: number): boolean;
}

/** A press acts when the finger is lifted where it was put down, once. */
export function pressOn(hand: Hand, { slopPx, restMs, againMs = 0 }: PressRules): Press {
  const button = {};
  let start: Touch | undefined;
  let ownRestUntil = 0;

  const rests = (at: number): boolean => at < Math.max(hand.restUntil, ownRestUntil);
  const isMine = (id: number): boolean => hand.holding?.button === button && hand.holding.id === id;
  const letGo = (): void => {
    if (hand.holding?.button === button) hand.holding = undefined;
    start = undefined;
  };
  const near = (touch: Touch): boolean =>
    start !== undefined && Math.hypot(touch.x - start.x, touch.y - start.y) <= slopPx;
  const strike = (at: number): boolean => {
    if (rests(at)) return false;
    hand.restUntil = at + restMs;
    ownRestUntil = at + againMs;
    return true;
  };

  return {
    down(touch) {
      if (hand.holding !== undefined || rests(touch.at)) return false;
      hand.holding = { id: touch.id, button };
      start = touch;
      return true;
    },
    move(touch) {
      if (!isMine(touch.id)) return start !== undefined;
      if (!near(touch)) letGo();
      return start !== undefined;
    },
    up(touch) {
      if (!isMine(touch.id)) return false;
      const pressed = near(touch);
      letGo();
      return pressed && strike(touch.at);
    },
    cancel: letGo,
    strike,
  };
}

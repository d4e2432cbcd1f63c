export interface Touch {
  readonly x: number;
  readonly y: number;
  /** In milliseconds of any clock that only goes forward. */
  readonly at: number;
}

const TOUCHES = 5;
const WITHIN_MS = 4_000;
/** The corner at the top on the left, where no screen has a button. */
const CORNER_MM = 25;

/**
 * Hears touches and tells when five in a row fell into the corner within four seconds: nobody does that by
 * accident, and a touch anywhere else begins the count anew.
 */
export function cornerTouches(mm: number): (touch: Touch) => boolean {
  let touches: number[] = [];
  return ({ x, y, at }) => {
    const inCorner = Math.max(x, y) <= CORNER_MM * mm;
    touches = inCorner ? [...touches, at].slice(-TOUCHES) : [];
    const [first = at] = touches;
    if (touches.length < TOUCHES || at - first > WITHIN_MS) return false;
    touches = [];
    return true;
  };
}

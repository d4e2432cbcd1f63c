import type { Instant } from '@cherha/shared/domain/ids.ts';
import { useEffect, useRef, useState } from 'react';

/**
 * The centre's time on this screen, ticking each second. `serverAt` is the instant of the latest
 * view; between views the screen's own steady clock carries on, so that a wrong wall clock in a
 * kiosk or a board shows nothing wrong.
 */
export function useClock(serverAt: Instant | undefined): Instant | undefined {
  const anchor = useRef<{ at: Instant; steady: number }>(undefined);
  const [now, setNow] = useState<Instant | undefined>(serverAt);

  useEffect(() => {
    if (serverAt === undefined) return undefined;
    anchor.current = { at: serverAt, steady: performance.now() };
    const show = (): void => {
      const from = anchor.current;
      if (from) setNow((from.at + performance.now() - from.steady) as Instant);
    };
    const atOnce = setTimeout(show);
    const tick = setInterval(show, 1_000);
    return () => {
      clearTimeout(atOnce);
      clearInterval(tick);
    };
  }, [serverAt]);

  return now;
}

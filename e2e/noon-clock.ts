import type { ClockTime, Instant } from '@cherha/shared/domain/ids.ts';
import { businessDay, instantOf } from '@cherha/shared/domain/time.ts';

/** The clock of a test's centre: it was noon when the test began, and goes on as the real one does. */
export interface NoonClock {
  now(): Instant;
  /** Minutes may pass without anybody waiting for them. */
  passes(ms: number): void;
}

/** A test that runs at midnight would see the day begin anew; a person's day in a centre has a noon. */
export function noonClock(timeZone = 'Europe/Kyiv'): NoonClock {
  const began = Date.now();
  const noon = instantOf(businessDay(began as Instant, timeZone), '12:00' as ClockTime, timeZone);
  let ahead = noon - began;
  return {
    now: () => (Date.now() + ahead) as Instant,
    passes: (ms) => void (ahead += ms),
  };
}

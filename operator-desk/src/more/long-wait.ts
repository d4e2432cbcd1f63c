import type { Hall } from '../hall.ts';

/** H6: whether who takes a ticket for this service now must accept how long she would wait. */
export function isLongWait({ view }: Hall, serviceId: string): boolean {
  const wait = view.wait[serviceId];
  return wait !== undefined && view.longWait !== undefined && wait.p50 > view.longWait;
}

import { useState } from 'react';

/** What is true now; while somebody is being called, what was true before: nothing jumps under her number. */
export function useCalm(now: boolean, { isCalling }: { isCalling: boolean }): boolean {
  const [shown, setShown] = useState(now);
  if (shown !== now && !isCalling) setShown(now);
  return isCalling ? shown : now;
}

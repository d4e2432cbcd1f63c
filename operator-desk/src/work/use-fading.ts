import { useEffect } from 'react';

const READ_MS = 8_000;

/** A notice goes by itself once there was time to read it; one that waits for news waits first. */
export function useFading(
  notice: object | undefined,
  { fresh, fade }: { fresh: boolean; fade: (nothing: undefined) => void },
): void {
  useEffect(() => {
    if (!notice || !fresh) return undefined;
    const timer = setTimeout(() => fade(undefined), READ_MS);
    return () => clearTimeout(timer);
  }, [notice, fresh, fade]);
}

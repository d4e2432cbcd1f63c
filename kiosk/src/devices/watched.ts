import { isDeepStrictEqual } from 'node:util';

/** A value that tells its listeners at once and after every real change. */
export interface Watched<T> {
  readonly value: T;
  set(value: T): void;
  watch(listener: (value: T) => void): () => void;
}

export function watched<T>(first: T): Watched<T> {
  let value = first;
  const listeners = new Set<(value: T) => void>();
  return {
    get value() {
      return value;
    },
    set(next) {
      if (isDeepStrictEqual(next, value)) return;
      value = next;
      for (const listener of listeners) listener(value);
    },
    watch(listener) {
      const own = (now: T): void => listener(now);
      listeners.add(own);
      own(value);
      return () => void listeners.delete(own);
    },
  };
}

/** A plain value that, once known, tells its listeners at once and after every real change. */
export interface Watched<T> {
  readonly value: T | undefined;
  set(value: T): void;
  watch(listener: (value: T) => void): () => void;
}

/** Runs in the page, in the sandbox of Electron and in Node alike. */
export function watched<T>(first?: T): Watched<T> {
  let value = first;
  const listeners = new Set<(value: T) => void>();
  return {
    get value() {
      return value;
    },
    set(next) {
      if (JSON.stringify(next) === JSON.stringify(value)) return;
      value = next;
      for (const listener of listeners) listener(next);
    },
    watch(listener) {
      const own = (now: T): void => listener(now);
      listeners.add(own);
      if (value !== undefined) own(value);
      return () => void listeners.delete(own);
    },
  };
}

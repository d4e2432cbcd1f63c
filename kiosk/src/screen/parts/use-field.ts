import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Field } from './room.ts';

/** Measures the field a list stands in, now and whenever the screen changes. */
export function useField(): readonly [RefObject<HTMLDivElement | null>, Field | undefined] {
  const element = useRef<HTMLDivElement>(null);
  const [field, setField] = useState<Field>();
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const [width, height] = [box.clientWidth / rem, box.clientHeight / rem];
      setField((now) => (now?.width === width && now.height === height ? now : { width, height }));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  return [element, field];
}

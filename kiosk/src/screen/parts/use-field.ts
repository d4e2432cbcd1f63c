import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Field, Measure } from './room.ts';

/** Measures the field a list stands in and the box around it, now and whenever the screen changes. */
export function useField(): readonly [RefObject<HTMLDivElement | null>, Field | undefined] {
  const element = useRef<HTMLDivElement>(null);
  const [field, setField] = useState<Field>();
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    const look = (): void => {
      const { fontSize, fontFamily } = getComputedStyle(document.documentElement);
      const rem = Number.parseFloat(fontSize);
      const next = {
        width: box.clientWidth / rem,
        height: box.clientHeight / rem,
        whole: (box.parentElement?.clientHeight ?? box.clientHeight) / rem,
      };
      setField((now) => {
        const same =
          now?.width === next.width && now.height === next.height && now.whole === next.whole;
        return same ? now : { ...next, measure: measureIn(fontFamily) };
      });
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(box);
    if (box.parentElement) watch.observe(box.parentElement);
    return () => watch.disconnect();
  }, []);
  return [element, field];
}

const SIZE = 100;
/** As in tiles.css: the weight and the spacing of each setting. */
const weights = { usual: 500, tight: 400 } as const;
const SPACING = { usual: 0, tight: -0.014 } as const;

function measureIn(family: string): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return (text) => text.length;
  return (text, setting) => {
    pen.font = `${weights[setting]} ${SIZE}px ${family}`;
    return pen.measureText(text).width / SIZE + SPACING[setting] * text.length;
  };
}

/** The page must not be measured before its letters are there. */
export const lettersReady = (): Promise<unknown> =>
  Promise.all(
    Object.values(weights).map((weight) =>
      document.fonts.load(`${weight} 1rem "IBM Plex Sans"`, 'Яїʼ'),
    ),
  ).catch(() => undefined);

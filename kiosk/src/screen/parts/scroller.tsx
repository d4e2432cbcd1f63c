import './scroller.css';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { ActionButton } from './action-button.tsx';

/** What is too long for the glass is turned by buttons: nobody must drag. */
export function Scroller({ className, children }: { className: string; children: ReactNode }) {
  const say = useSay();
  const field = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>('whole');
  useLayoutEffect(() => {
    const box = field.current;
    if (!box) return undefined;
    const look = (): void => setPlace(placeOf(box, bar.current?.offsetHeight ?? 0));
    const watch = new ResizeObserver(look);
    const watchAll = (): void => {
      watch.disconnect();
      watch.observe(box);
      for (const child of box.children) watch.observe(child);
      look();
    };
    watchAll();
    const changes = new MutationObserver(watchAll);
    changes.observe(box, { childList: true });
    box.addEventListener('scroll', look);
    return () => {
      watch.disconnect();
      changes.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, []);

  const turn = (by: 1 | -1) => () => {
    const box = field.current;
    box?.scrollBy({ top: by * box.clientHeight * A_PAGE, behavior: 'instant' });
  };
  return (
    <>
      <div className={`scroller ${className}`} ref={field} data-place={place}>
        {children}
      </div>
      {place !== 'whole' && (
        <div className="scroller-bar" ref={bar}>
          <ActionButton icon="down" disabled={place === 'end'} onPress={turn(1)}>
            {say('access.scroll.down')}
          </ActionButton>
          <ActionButton icon="up" disabled={place === 'beginning'} onPress={turn(-1)}>
            {say('access.scroll.up')}
          </ActionButton>
        </div>
      )}
    </>
  );
}

type Place = 'whole' | 'beginning' | 'middle' | 'end';

/** A line or two stays in sight from one page to the next. */
const A_PAGE = 0.8;

function placeOf(box: HTMLElement, bar: number): Place {
  const { scrollTop, scrollHeight, clientHeight } = box;
  if (scrollHeight <= clientHeight + bar + 1) return 'whole';
  if (scrollTop <= 1) return 'beginning';
  return scrollTop + clientHeight >= scrollHeight - 1 ? 'end' : 'middle';
}

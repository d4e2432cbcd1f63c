import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Page } from './use-page.ts';

/**
 * What must not be missed comes and goes above the page; what stands below it keeps its place under the
 * hand. Coming, it covers the top of the page, which is scrolled as far. Going, the page is scrolled back;
 * where that stood at its top, the room above it stays empty until somebody scrolls.
 */
export function useStill(page: Page): {
  readonly strips: RefObject<HTMLDivElement | null>;
  readonly below: RefObject<HTMLDivElement | null>;
} {
  const strips = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLDivElement>(null);
  const shown = useRef(page);
  useLayoutEffect(() => {
    const place = strips.current;
    const said = place?.firstElementChild;
    if (!place || !said) return undefined;
    // Each page begins at its top, and with no empty room above it.
    if (shown.current !== page) scrollerOf(below.current)?.scrollTo(0, 0);
    shown.current = page;
    let room = 0;
    let scrolledTo = 0;
    const keep = (pixels: number): void => {
      room = pixels;
      place.style.minHeight = `${pixels}px`;
    };
    // Whole pixels: a page is scrolled by nothing less.
    const height = (): number => Math.ceil(said.getBoundingClientRect().height);
    keep(height());
    const follow = (): void => {
      const wanted = height() - room;
      const scroller = scrollerOf(below.current);
      const moved = scroller ? Math.max(wanted, -scroller.scrollTop) : wanted;
      if (scroller) scroller.scrollTop += moved;
      scrolledTo = scroller?.scrollTop ?? 0;
      keep(room + moved);
    };
    const watcher = new ResizeObserver(follow);
    watcher.observe(said);
    const onScroll = (): void => {
      const scroller = scrollerOf(below.current);
      if (scroller && Math.abs(scroller.scrollTop - scrolledTo) > 1) follow();
    };
    window.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      watcher.disconnect();
      window.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [page]);
  return { strips, below };
}

/** The place of the page, or on a narrow screen the whole document; nothing on a page of fixed places. */
function scrollerOf(place: HTMLElement | null): Element | undefined {
  if (!place || place.firstElementChild?.hasAttribute('data-fixed')) return undefined;
  const isOwn = getComputedStyle(place).overflowY === 'auto';
  return isOwn ? place : (document.scrollingElement ?? undefined);
}

import { useEffect, useRef, type ReactNode } from 'react';

/** A form that was asked for by its own key: the hand is at its first field at once. */
export function OneForm({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first =
      place.current?.querySelector<HTMLElement>('[data-begins]') ??
      place.current?.querySelector<HTMLElement>(
        'select, input:not([type=hidden]), textarea, button',
      );
    first?.focus();
    // A note goes on where it ends.
    if (first instanceof HTMLTextAreaElement)
      first.setSelectionRange(first.value.length, first.value.length);
  }, []);
  return (
    <div ref={place} className="more-one">
      {children}
    </div>
  );
}

/**
 * A public screen is no desktop: no menu, no dragging, no selecting, no zooming. What a finger may
 * do is press; everything else does nothing.
 */
export function quietPage(page: Document = document): void {
  const never = (event: Event): void => event.preventDefault();
  for (const type of ['contextmenu', 'dragstart', 'gesturestart', 'auxclick'])
    page.addEventListener(type, never);
  page.addEventListener('selectstart', (event) => {
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
  });
  page.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) event.preventDefault();
    },
    { passive: false },
  );
  page.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && '+-=0'.includes(event.key)) event.preventDefault();
  });
}

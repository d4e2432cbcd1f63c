/** One thing on the screen that a key can come to: something to read, or something to press. */
export interface Stop {
  readonly element: HTMLElement;
  readonly kind: 'text' | 'button' | 'field';
}

/** What stands before everything else now: the topmost dialog, or the screen itself. */
export const scopeNow = (page: Document = document): HTMLElement =>
  [...page.querySelectorAll('dialog')].findLast((dialog) => dialog.open) ?? page.body;

/** All of it from top to bottom, as it stands on the glass. */
export function stopsIn(scope: HTMLElement): readonly Stop[] {
  const stops: Stop[] = [];
  const walk = (element: Element): void => {
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return;
    if (element.ariaHidden === 'true' || !isShown(element)) return;
    const kind = kindOf(element);
    if (kind) stops.push({ element: named(element as HTMLElement), kind });
    else for (const child of element.children) if (child.tagName !== 'DIALOG') walk(child);
  };
  for (const child of scope.children) walk(child);
  return stops;
}

export const headingIn = (scope: HTMLElement): HTMLElement | null =>
  scope.querySelector<HTMLElement>('h1, h2');

/** What can be pressed now, for those who only press. */
export const buttonsIn = (scope: HTMLElement): readonly Stop[] =>
  stopsIn(scope).filter(
    ({ kind, element }) => kind === 'button' && element.ariaDisabled !== 'true',
  );

/** The stop after (or before) the one in focus; from the last one it goes to the first. */
export function nextStop(stops: readonly Stop[], by: 1 | -1, focused: Element | null) {
  const at = stops.findIndex(({ element }) => element === focused);
  return at < 0 ? stops.at(by > 0 ? 0 : -1) : stops.at((at + by) % stops.length);
}

/** Text is read too, so it can be come to; it is not among what Tab finds. */
export function comeTo({ element, kind }: Stop): void {
  if (kind === 'text' && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

function kindOf(element: Element): Stop['kind'] | undefined {
  if (element instanceof HTMLButtonElement) return 'button';
  if (element instanceof HTMLInputElement) return 'field';
  if (element.role === 'img' || element instanceof HTMLVideoElement) return 'text';
  if (element.querySelector('button, input, dialog')) return undefined;
  if (/^(?:H[1-6]|P|DT|DD)$/.test(element.tagName)) return element.textContent ? 'text' : undefined;
  const ownText = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
  return ownText ? 'text' : undefined;
}

/** A blanked screen is not seen and is there all the same; so is what has no box but its children's. */
const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) ||
  getComputedStyle(element).display === 'contents';

let names = 0;

/** Speech tells where it comes from by the id. */
function named(element: HTMLElement): HTMLElement {
  if (!element.id) element.id = `stop-${(names += 1)}`;
  return element;
}

/**
 * Runs in the page: what is too small, too close, cut off or too long. Sizes are those of the glass:
 * a press needs 20 mm and 2.5 mm around it, the capitals of a text 4.8 mm (house rules and
 * Section 508, 402.4), and a name has three lines at most.
 */
export function faultsOfLook(): string[] {
  const faults: string[] = [];
  const mm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));
  const CAPITAL = 0.698;
  const A_LITTLE = 0.15;
  const scope: ParentNode = document.querySelector('dialog') ?? document;
  const all = (selector: string): HTMLElement[] => [
    ...scope.querySelectorAll<HTMLElement>(selector),
  ];
  const called = (element: Element): string =>
    `«${(element.textContent || element.getAttribute('aria-label') || element.className).slice(0, 30)}»`;

  const buttons = all('button').map((element) => ({
    element,
    at: element.getBoundingClientRect(),
  }));
  for (const { element, at } of buttons) {
    if (Math.min(at.width, at.height) / mm < 20 - A_LITTLE)
      faults.push(`${called(element)} is smaller than a thumb`);
    if (at.left < 0 || at.top < 0 || at.right > innerWidth + 1 || at.bottom > innerHeight + 1)
      faults.push(`${called(element)} is off the glass`);
  }
  for (const [i, one] of buttons.entries())
    for (const other of buttons.slice(i + 1)) {
      const across = Math.max(one.at.left - other.at.right, other.at.left - one.at.right);
      const down = Math.max(one.at.top - other.at.bottom, other.at.top - one.at.bottom);
      if (Math.max(across, down) / mm < 2.5 - A_LITTLE)
        faults.push(`${called(one.element)} is too close to ${called(other.element)}`);
    }
  for (const element of all('body *, *')) {
    const own = [...element.childNodes].some(
      (node) => node.nodeType === 3 && node.nodeValue?.trim(),
    );
    if (!own || element.tagName === 'TITLE' || !element.checkVisibility()) continue;
    const capital = (Number.parseFloat(getComputedStyle(element).fontSize) * CAPITAL) / mm;
    if (capital < 4.79) faults.push(`${called(element)} has capitals of ${capital.toFixed(1)} mm`);
  }
  for (const element of all('.tile-name, .service-name, h1')) {
    const line = Number.parseFloat(getComputedStyle(element).lineHeight);
    const lines = Math.round(element.getBoundingClientRect().height / line);
    if (lines > (element.tagName === 'H1' ? 2 : 3))
      faults.push(`${called(element)} has ${lines} lines`);
  }
  const boxes =
    '.frame-top, .frame-middle, .frame-foot, .frame-middle > *, .tiles-list, button, dialog';
  for (const element of all(boxes)) {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
    if (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1)
      faults.push(`${element.className} does not hold what is in it: ${called(element)}`);
  }
  return faults;
}

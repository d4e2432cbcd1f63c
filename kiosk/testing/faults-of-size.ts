export interface Least {
  /** The height of a capital, in millimetres of glass. */
  readonly capital: number;
  readonly mm: number;
  readonly screenBottomMm: number;
  /** The highest that a hand reaches, in millimetres from the floor. */
  readonly reach: number;
}

/**
 * Runs in the page: letters too small, buttons too small, too close, too high or too low for a hand,
 * words that overlap, are cut off or run out of the glass. What is turned out of sight is looked at
 * when it is in sight.
 */
export function faultsOfSize({ capital, mm, screenBottomMm, reach }: Least): string[] {
  const faults: string[] = [];
  const dialog = document.querySelector('dialog');
  const scope: ParentNode = dialog ?? document.body;
  const A_LITTLE = 0.15;
  const called = (element: Element): string =>
    `«${(element.textContent || element.getAttribute('aria-label') || element.className).slice(0, 30)}»`;
  const seenOf = (element: Element): DOMRect => {
    const at = element.getBoundingClientRect();
    const clip = element.closest('.scroller')?.getBoundingClientRect();
    if (!clip) return at;
    const [left, top] = [Math.max(at.left, clip.left), Math.max(at.top, clip.top)];
    const [right, bottom] = [Math.min(at.right, clip.right), Math.min(at.bottom, clip.bottom)];
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  };
  const inSight = (element: Element): boolean => {
    const { width, height } = seenOf(element);
    return element.checkVisibility() && width > 0 && height > 0;
  };

  const buttons = [...scope.querySelectorAll('button, input')].filter(inSight);
  for (const element of buttons) {
    const { width, height, left, right } = element.getBoundingClientRect();
    if (Math.min(width, height) / mm < 20 - A_LITTLE) faults.push(`${called(element)} is small`);
    if (left < -1 || right > innerWidth + 1) faults.push(`${called(element)} is off the glass`);
    const seen = seenOf(element);
    const high = screenBottomMm + (innerHeight - seen.top) / mm;
    const low = screenBottomMm + (innerHeight - seen.bottom) / mm;
    if (high > reach + 1) faults.push(`${called(element)} is at ${Math.round(high)} mm`);
    if (low < 380) faults.push(`${called(element)} is as low as ${Math.round(low)} mm`);
  }
  for (const [i, one] of buttons.entries())
    for (const other of buttons.slice(i + 1)) {
      const [a, b] = [seenOf(one), seenOf(other)];
      const across = Math.max(a.left - b.right, b.left - a.right);
      const down = Math.max(a.top - b.bottom, b.top - a.bottom);
      if (Math.max(across, down) / mm < 2.5 - A_LITTLE)
        faults.push(`${called(one)} is too close to ${called(other)}`);
    }

  const pen = document.createElement('canvas').getContext('2d');
  const texts = [...scope.querySelectorAll('*')].filter(
    (element) =>
      inSight(element) &&
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      ),
  );
  for (const element of texts) {
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
    if (!pen) break;
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const tall = pen.measureText('Н').actualBoundingBoxAscent / mm;
    if (tall < capital - 0.05)
      faults.push(`${called(element)} has capitals of ${tall.toFixed(2)} mm`);
    if (
      element.scrollWidth > element.clientWidth + 1 &&
      getComputedStyle(element).display !== 'inline'
    )
      faults.push(`${called(element)} runs out of its place`);
  }
  for (const [i, one] of texts.entries())
    for (const other of texts.slice(i + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      const [a, b] = [seenOf(one), seenOf(other)];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 2 && down > 4) faults.push(`${called(one)} is written over ${called(other)}`);
    }
  for (const box of scope.querySelectorAll(
    'button, .frame-foot, .frame-page, .panel-settings, .dialog',
  )) {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = box;
    const turns = box.matches('.scroller:not([data-place="whole"])');
    if (scrollWidth > clientWidth + 1 || (!turns && scrollHeight > clientHeight + 1))
      faults.push(`${box.className} does not hold what is in it: ${called(box)}`);
  }
  return faults;
}

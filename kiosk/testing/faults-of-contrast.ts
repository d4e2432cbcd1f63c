/**
 * Runs in the page: text that is too faint (also one letter, which axe leaves out), and signs and
 * edges of buttons that are. High-contrast colours must keep more: 7 to 1 (WCAG 1.4.3, 1.4.6, 1.4.11).
 */
export function faultsOfContrast(): string[] {
  const high = document.documentElement.dataset['theme']?.startsWith('contrast') === true;
  const [leastText, leastSign] = [high ? 7 : 4.5, 3];
  type Colour = readonly [number, number, number, number];
  const parsed = (text: string): Colour => {
    const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [r, g, b, a];
  };
  const over = (top: Colour, under: Colour): Colour => {
    const mix = (i: 0 | 1 | 2): number => top[i] * top[3] + under[i] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const ground = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1];
    const own = parsed(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, ground(element.parentElement));
  };
  const light = ([r, g, b]: Colour): number => {
    const part = (value: number): number =>
      value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const ratio = (one: Colour, other: Colour): number => {
    const [a, b] = [light(one), light(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const faults: string[] = [];
  const scope: ParentNode = document.querySelector('dialog') ?? document.body;
  const isOff = (element: Element): boolean => element.closest('[aria-disabled="true"]') !== null;
  const told = (element: Element, what: string, found: number): void => {
    const text = (element.textContent || element.getAttribute('class') || '').slice(0, 24);
    faults.push(`«${text}»: ${what} ${found.toFixed(2)}`);
  };

  for (const element of scope.querySelectorAll('*')) {
    if (!element.checkVisibility() || isOff(element)) continue;
    const style = getComputedStyle(element);
    const ownText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
    if (ownText) {
      const found = ratio(over(parsed(style.color), ground(element)), ground(element));
      if (found < leastText) told(element, 'text', found);
    }
    if (element.matches('svg.icon')) {
      const found = ratio(over(parsed(style.stroke), ground(element)), ground(element));
      if (found < leastSign) told(element.closest('button, div') ?? element, 'sign', found);
    }
    if (element.matches('button, input')) {
      const around = ground(element.parentElement);
      const edge = ratio(over(parsed(style.borderTopColor), around), around);
      const fill = ratio(ground(element), around);
      if (Math.max(edge, fill) < leastSign) told(element, 'edge', Math.max(edge, fill));
    }
  }
  return faults;
}

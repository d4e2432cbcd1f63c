/** Where two values are not exactly the same, as a path; `undefined` is not the same as nothing there. */
export function difference(a: unknown, b: unknown, path = ''): string | undefined {
  if (Object.is(a, b)) return undefined;
  if (!isObject(a) || !isObject(b)) return `${path}: ${String(a)}, not ${String(b)}`;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return `${path}: of two kinds`;
  const [inA, inB] = [Object.keys(a), Object.keys(b)];
  const odd = [...inA, ...inB].find((key) => !inA.includes(key) || !inB.includes(key));
  if (odd !== undefined) return `${path}.${odd}: in one alone`;
  for (const key of inA) {
    const found = difference(a[key], b[key], `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

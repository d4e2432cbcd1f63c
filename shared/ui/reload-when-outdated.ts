/** Not all screens of a town in the same second. */
const AFTER_MS = 20_000;
const SPREAD_MS = 20_000;

/**
 * The server speaks another wire than this page, so the page fetches itself anew after a while; but
 * only while the server gives it, because a browser's error page never comes back by itself.
 * Gives back how to call it off.
 */
export function reloadWhenServed(reload: () => void = () => location.reload()): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    timer = setTimeout(() => void tryNow(), AFTER_MS + Math.random() * SPREAD_MS);
  };
  const tryNow = async (): Promise<void> => {
    const served = await isServed();
    if (timer === undefined) return;
    if (served) reload();
    else later();
  };
  later();
  return () => {
    clearTimeout(timer);
    timer = undefined;
  };
}

async function isServed(): Promise<boolean> {
  try {
    return (await fetch(location.href, { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

import type { DeviceId } from '@cherha/shared/domain/ids.ts';

/** Which device of the centre this page is, as the server told it last. */
export interface OwnId {
  /** Undefined: it was not told yet. */
  known(): DeviceId | undefined;
  told(id: DeviceId): void;
  /** It is paired anew: which device it is now is told on connecting. */
  forget(): void;
}

/**
 * Kept beside the token, for a page that begins while the server is away (L9). Where the browser
 * keeps nothing, it holds until the page is reloaded.
 */
export function ownId(
  memory: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  server: string,
): OwnId {
  const place = `cherha.device.kiosk@${server}`;
  let id = kept(() => memory.getItem(place) ?? undefined) as DeviceId | undefined;
  return {
    known: () => id,
    told(now) {
      if (now === id) return;
      id = now;
      kept(() => memory.setItem(place, now));
    },
    forget() {
      id = undefined;
      kept(() => memory.removeItem(place));
    },
  };
}

/** A full or forbidden storage stops no kiosk. */
function kept<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

import type { DeviceKind } from '@cherha/shared/protocol/messages.ts';
import { useCallback, useEffect, useState } from 'react';
import { deviceToken, keepDeviceToken } from './device-token.ts';
import { pairDevice, type Pairing } from './pair-device.ts';

/** The token of this screen, and how to take a new one that pairing gave. */
export function useDeviceToken(
  kind: DeviceKind,
  server = '',
): readonly [string | undefined, (token: string) => void] {
  const [token, setToken] = useState(() => deviceToken(kind, server));
  const take = useCallback(
    (next: string) => {
      keepDeviceToken(kind, next, server);
      setToken(next);
    },
    [kind, server],
  );
  return [token, take];
}

/** Pairs for as long as the screen that uses it is shown, and gives the token once. */
export function usePairing({
  kind,
  server = '',
  onPaired,
}: {
  kind: DeviceKind;
  server?: string;
  onPaired: (token: string) => void;
}): Pairing {
  const [pairing, setPairing] = useState<Pairing>({ state: 'asking' });
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    void pairDevice({ kind, server, tell: setPairing, signal }).then((token) => {
      if (token !== undefined && !signal.aborted) onPaired(token);
      return undefined;
    });
    return () => gone.abort();
  }, [kind, server, onPaired]);
  return pairing;
}

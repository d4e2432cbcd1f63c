import type { DeviceId, Instant } from '@cherha/shared/domain/ids.ts';

/** Which devices are connected. One may be here twice for a moment, back before it was missed. */
export interface Presence {
  has(id: DeviceId): boolean;
  /** Since when it is away; where it was not here since the server started, since then at least. */
  awaySince(id: DeviceId): Instant | undefined;
  /** It is here, or was since the server started. */
  wasHere(id: DeviceId): boolean;
  came(id: DeviceId): void;
  left(id: DeviceId): void;
}

export function presence(clock: () => Instant): Presence {
  const connections = new Map<DeviceId, number>();
  const away = new Map<DeviceId, Instant>();
  const started = clock();
  const change = (id: DeviceId, by: 1 | -1): void => {
    connections.set(id, (connections.get(id) ?? 0) + by);
  };
  return {
    has: (id) => (connections.get(id) ?? 0) > 0,
    awaySince: (id) => ((connections.get(id) ?? 0) > 0 ? undefined : (away.get(id) ?? started)),
    wasHere: (id) => connections.has(id),
    came: (id) => change(id, 1),
    left(id) {
      change(id, -1);
      away.set(id, clock());
    },
  };
}

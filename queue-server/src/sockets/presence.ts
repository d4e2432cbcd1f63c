import type { DeviceId } from '@cherha/shared/domain/ids.ts';

/** Which devices are connected. One may be here twice for a moment, back before it was missed. */
export interface Presence {
  has(id: DeviceId): boolean;
  came(id: DeviceId): void;
  left(id: DeviceId): void;
}

export function presence(): Presence {
  const connections = new Map<DeviceId, number>();
  const change = (id: DeviceId, by: 1 | -1): void => {
    connections.set(id, (connections.get(id) ?? 0) + by);
  };
  return {
    has: (id) => (connections.get(id) ?? 0) > 0,
    came: (id) => change(id, 1),
    left: (id) => change(id, -1),
  };
}

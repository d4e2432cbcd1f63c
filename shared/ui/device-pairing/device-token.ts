import type { DeviceKind } from '@cherha/shared/protocol/messages.ts';

/**
 * The token that pairing gave this screen. It is kept beside the server it belongs to and the kind
 * of screen: a kiosk and a board in one browser are two devices.
 */
export function deviceToken(kind: DeviceKind, server = ''): string | undefined {
  try {
    return localStorage.getItem(place(kind, server)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Where the browser keeps nothing, the screen works with its token until it is reloaded. */
export function keepDeviceToken(kind: DeviceKind, token: string, server = ''): void {
  try {
    localStorage.setItem(place(kind, server), token);
  } catch {
    // A full or forbidden storage must not stop a screen that has just been paired.
  }
}

const place = (kind: DeviceKind, server: string): string =>
  `cherha.token.${kind}@${new URL(server, location.href).origin}`;

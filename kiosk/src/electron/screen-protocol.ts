import type { Session } from 'electron';
import { servePages } from '@cherha/shared/electron/page-protocol.ts';
import { screenPolicy } from '../devices/screen-policy.ts';
import type { ScreenSettings } from '../devices/screen-settings.ts';
import { SCREEN } from './channels.ts';

/** Answers `app://kiosk/...` from the folder of the built screen, with what it is told of its place. */
export function serveScreen(
  session: Session,
  {
    folder,
    serverUrl,
    settings,
  }: { folder: string; serverUrl: string; settings: () => ScreenSettings },
): void {
  servePages(session, {
    at: SCREEN,
    folder,
    policy: screenPolicy(serverUrl),
    made: { '/config.json': () => ({ ...settings(), serverUrl }) },
  });
}

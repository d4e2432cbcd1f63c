import { join } from 'node:path';

export const root: string = join(import.meta.dirname, '..', '..');

/** The screens that Vite builds, and where each lands. */
export const screens = [
  { name: 'kiosk', config: 'kiosk/vite.config.ts', out: 'kiosk/dist/screen' },
  { name: 'board', config: 'display-board/vite.config.ts', out: 'display-board/dist' },
  { name: 'desk', config: 'operator-desk/vite.config.ts', out: 'operator-desk/dist/screen' },
] as const;

/** Every part that is type-checked by itself, because it lives in another world (Node, browser, neither). */
export const typedParts = [
  'shared/tsconfig.domain.json',
  'shared/tsconfig.json',
  'shared/ui/tsconfig.json',
  'shared/electron/tsconfig.json',
  'queue-server/tsconfig.json',
  'queue-server/tsconfig.phone.json',
  'kiosk/tsconfig.json',
  'kiosk/tsconfig.screen.json',
  'display-board/tsconfig.json',
  'operator-desk/tsconfig.json',
  'operator-desk/tsconfig.electron.json',
  'operator-desk/tsconfig.testing.json',
  'build/tsconfig.json',
  'e2e/tsconfig.json',
] as const;

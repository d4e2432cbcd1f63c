import { startShell } from './electron-shells.ts';

/** `npm run kiosk`: the kiosk in Electron; what follows `--` is passed on to it. */
await startShell('kiosk', [
  'Electron is installed without its program, which comes from GitHub. Either fetch it:',
  '',
  '  npx install-electron --no',
  '  npm run kiosk',
  '',
  'or use the kiosk without Electron, with the devices agent and Chromium:',
  '',
  '  npm run agent',
  '  chromium --kiosk http://127.0.0.1:8970/',
  '',
  'Both print the same tickets on the same printer.',
]);

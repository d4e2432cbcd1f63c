import { startShell } from './electron-shells.ts';

/** `npm run desk`: the desk in Electron; `DESK_URL` says where its server is, or it asks. */
await startShell('desk', [
  'Electron is installed without its program, which comes from GitHub: npx install-electron --no, then npm run desk; or open /desk/ of the queue server in a browser («Мале вікно» is there too, only not above other programs).',
]);

import { run } from './run-tool.ts';
import { buildElectron, electronBinary, mainBundle } from './electron-kiosk.ts';

/** `npm run kiosk`: the kiosk in Electron; what follows `--` is passed on to it. */
const electron = electronBinary(process.env);
if (electron) {
  await buildElectron();
  process.exitCode = await run(electron.program, [mainBundle, ...process.argv.slice(2)]);
} else {
  console.error(
    [
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
    ].join('\n'),
  );
  process.exitCode = 1;
}

import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildScreens } from './build-screens.ts';
import { buildElectron, electronBinary } from './electron-kiosk.ts';
import { root } from './rooms.ts';
import { runTool } from './run-tool.ts';

/**
 * `npm run pack`: the kiosk as a folder and a Debian package in `release/`. Without Electron's
 * program everything else is packed around a stand-in, which shows that the packing is in order.
 */
export async function packKiosk({
  electronFolder,
  output,
  targets,
}: {
  electronFolder: string;
  output: string;
  targets: readonly string[];
}): Promise<void> {
  await buildScreens({ onlyIfChanged: true });
  await buildElectron();
  const status = await runTool('electron-builder', 'electron-builder', [
    '--config',
    join(root, 'electron-builder.yml'),
    '--linux',
    ...targets,
    '--publish',
    'never',
    `-c.electronDist=${electronFolder}`,
    `-c.directories.output=${output}`,
  ]);
  if (status !== 0) throw new Error(`electron-builder ended with ${status}`);
}

/** As much of an Electron as electron-builder looks at; it does not run. */
export async function standInForElectron(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'electron-stand-in-'));
  await mkdir(join(folder, 'resources'));
  await writeFile(join(folder, 'version'), '');
  await writeFile(join(folder, 'electron'), '#!/bin/sh\nexit 1\n');
  await chmod(join(folder, 'electron'), 0o755);
  return folder;
}

if (import.meta.main) {
  const electron = electronBinary(process.env);
  if (electron) {
    const output = join(root, 'release');
    await packKiosk({ electronFolder: electron.folder, output, targets: ['dir', 'deb'] });
    console.log(`The kiosk is packed in ${output}.`);
  } else {
    const stand = await standInForElectron();
    const output = join(root, 'release', 'without-electron');
    await packKiosk({ electronFolder: stand, output, targets: ['dir'] });
    await rm(stand, { recursive: true });
    console.log(
      `Electron's program is not here (fetch it with: npx install-electron --no).\n` +
        `Everything else is packed in ${output}: the packing is in order, the result does not start.`,
    );
  }
}

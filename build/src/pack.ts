import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildScreens } from './build-screens.ts';
import { buildShell, electronBinary, type Shell } from './electron-shells.ts';
import { root } from './rooms.ts';
import { runTool } from './run-tool.ts';

/**
 * `npm run pack`: kiosk and desk as a folder and a Debian package each in `release/`; on Windows the
 * desk's installer. Without Electron's program everything else is packed around a stand-in, which
 * shows that the packing is in order.
 */
export async function packShell(
  shell: Shell,
  {
    electronFolder,
    output,
    targets,
  }: { electronFolder: string; output: string; targets: readonly string[] },
): Promise<void> {
  // The desk's pages come from its server; the kiosk brings its own.
  if (shell === 'kiosk') await buildScreens({ onlyIfChanged: true });
  await buildShell(shell);
  const status = await runTool('electron-builder', 'electron-builder', [
    '--config',
    join(root, CONFIG[shell]),
    ...targets,
    '--publish',
    'never',
    `-c.electronDist=${electronFolder}`,
    `-c.directories.output=${output}`,
  ]);
  if (status !== 0) throw new Error(`electron-builder ended with ${status}`);
}

const CONFIG: Readonly<Record<Shell, string>> = {
  kiosk: 'electron-builder.yml',
  desk: 'electron-builder.desk.yml',
};

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
  const release = join(root, 'release');
  const out = { kiosk: release, desk: join(release, 'desk') };
  if (electron && process.platform === 'win32') {
    await packShell('desk', {
      electronFolder: electron.folder,
      output: out.desk,
      targets: ['--win', 'nsis'],
    });
    console.log(`The desk's installer is in ${out.desk}.`);
  } else if (electron) {
    const targets = ['--linux', 'dir', 'deb'];
    for (const shell of ['kiosk', 'desk'] as const)
      await packShell(shell, { electronFolder: electron.folder, output: out[shell], targets });
    console.log(`The kiosk is packed in ${out.kiosk}, the desk in ${out.desk}.`);
  } else {
    const stand = await standInForElectron();
    const without = join(release, 'without-electron');
    for (const shell of ['kiosk', 'desk'] as const)
      await packShell(shell, {
        electronFolder: stand,
        output: join(without, shell),
        targets: ['--linux', 'dir'],
      });
    await rm(stand, { recursive: true });
    console.log(
      `Electron's program is not here (fetch it with: npx install-electron --no).\n` +
        `Everything else is packed in ${without}: the packing is in order, the result does not start.`,
    );
  }
}

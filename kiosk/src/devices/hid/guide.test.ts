import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readButtonsFile } from './buttons-file.ts';
import { readProfile } from './profile.ts';
import { profilesIn } from './shipped-profiles.ts';

const guide = readFileSync(join(import.meta.dirname, '../../../../docs/buttons.md'), 'utf8');
const examples = Array.from(guide.matchAll(/```json\n([\s\S]*?)```/g), ([, text = '']) => text);

test('the files of the guide are good ones', () => {
  const [buttons = '', pad = '', profile = ''] = examples;
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  const file = join(folder, 'buttons.json');
  writeFileSync(file, buttons);
  expect(readButtonsFile(file)).toHaveLength(3);
  writeFileSync(file, pad);
  expect(readButtonsFile(file)).toMatchObject([
    { at: { kind: 'desk', key: 'main' } },
    { at: { kind: 'desk', key: 'recall' } },
    { at: { kind: 'desk', key: undefined } },
  ]);
  rmSync(folder, { recursive: true });
  expect(readProfile(profile, 'guide')).toMatchObject({ id: 'my-button' });
});

test('the guide names every shipped profile', () => {
  for (const id of profilesIn(join(import.meta.dirname, 'profiles')).keys())
    expect(guide).toContain(id.replace(/^elgato-stream-deck/, ''));
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './rooms.ts';

const rules = readFileSync(join(root, 'shared/RULES.md'), 'utf8');
const ruleIds = Array.from(rules.matchAll(/^- \*\*([A-Z]\d{1,2})\*\*/gm), ([, id = '']) => id);

/** The names of all tests and their groups, from every room. */
const testNames = ['shared', 'queue-server', 'kiosk', 'operator-desk', 'build', 'e2e']
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(root, room, file),
    ),
  )
  .filter((file) => /(\.test|-contract)\.tsx?$/.test(file) && !file.includes('node_modules'))
  .flatMap((file) =>
    Array.from(
      readFileSync(file, 'utf8').matchAll(
        /(?:test|describe|it)(?:\.each\([\s\S]*?\))?\(\s*[`'"](.*?)[`'"],/g,
      ),
      ([, name = '']) => name,
    ),
  );

test('every rule is cited by a test, and every test cites rules that there are', () => {
  const cited = new Set(
    testNames.flatMap((name) => name.match(/\b[TVNHQRCMDAXGBLWPSEOK]\d{1,2}\b/g) ?? []),
  );
  expect(ruleIds.filter((id) => !cited.has(id))).toEqual([]);
  expect([...cited].filter((id) => !ruleIds.includes(id))).toEqual([]);
});

test('no rule has the id of another', () => {
  expect(new Set(ruleIds).size).toBe(ruleIds.length);
  expect(ruleIds.length).toBeGreaterThan(60);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openOutbox } from './open-outbox.ts';
import { aWish, atTouch } from './testing.ts';

const KILLS = 40;
let seed = 20_260_309;
/** A chance that is the same in every run. */
const chance = (below: number): number => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
  return seed % below;
};

/** Lets a kiosk give tickets until it has said so many, then kills it in the middle of the next. */
async function killedAfter(folder: string, first: number, tickets: number): Promise<string[]> {
  const said: string[] = [];
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'giving-process.ts'), folder, String(first)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const gone = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (said.length > tickets) child.kill('SIGKILL');
  }
  await gone;
  return said.filter((line) => line !== 'ready' && line !== 'nothing');
}

test(`a kiosk that is killed ${KILLS} times keeps every ticket that it said, and takes no number twice`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-killed-'));
  const said = new Map<number, string>();
  for (let kill = 0; kill < KILLS; kill++) {
    // The last one may or may not have been kept: the same wish is asked once more.
    const lines = await killedAfter(folder, said.size, chance(12));
    for (const line of lines) {
      const [n = '', number = ''] = line.split(' ');
      expect(said.get(Number(n)) ?? number).toBe(number);
      said.set(Number(n), number);
    }
  }
  expect(said.size).toBeGreaterThan(KILLS);
  expect(new Set(said.values()).size).toBe(said.size);

  const outbox = openOutbox({ folder, clock: () => atTouch(30) });
  for (const [n, number] of said) {
    const again = await outbox.give(aWish(n));
    expect(again?.ok && again.value.number).toBe(number);
  }
  outbox.close();
  const db = new Sqlite(join(folder, 'outbox.sqlite'), { readonly: true });
  const taken = db.prepare('select next - low from loan').pluck().get();
  expect(taken).toBe(db.prepare('select count(*) from ticket').pluck().get());
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
  rmSync(folder, { recursive: true });
}, 180_000);

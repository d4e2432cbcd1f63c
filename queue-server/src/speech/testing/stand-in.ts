import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tone, writeTone } from './tone.ts';

export interface StandIn {
  readonly program: string;
  /** What it was called with, and what it read, each time. */
  calls(): { args: string[]; words: string; nice: number }[];
}

/**
 * A program that takes the same options as `RHVoice-test` (and no others), reads words and writes a
 * tone: it proves our command line where no RHVoice is. `way` is how else it may end.
 */
export function standIn(
  folder: string,
  way:
    | 'speaks'
    | 'hangs'
    | 'greets and hangs'
    | 'fails'
    | 'writes nothing'
    | 'is silent' = 'speaks',
): StandIn {
  const [program, log] = [join(folder, 'stand-in'), join(folder, 'calls.jsonl')];
  writeTone(join(folder, 'tone.wav'));
  writeFileSync(join(folder, 'silent.wav'), tone({ loud: 0 }));
  writeFileSync(
    program,
    `#!${process.execPath}
const fs = require('node:fs');
const { parseArgs } = require('node:util');
const args = process.argv.slice(2);
const text = { type: 'string' };
const options = { profile: { ...text, short: 'p' }, output: { ...text, short: 'o' }, input: { ...text, short: 'i' },
  rate: { ...text, short: 'r' }, volume: { ...text, short: 'v' }, pitch: { ...text, short: 't' },
  quality: { ...text, short: 'q' }, 'sample-rate': { ...text, short: 'R' }, ssml: { type: 'boolean', short: 's' } };
const { values } = parseArgs({ args, options, strict: true });
const words = fs.readFileSync(0, 'utf8');
const nice = require('node:os').getPriority();
fs.appendFileSync(${JSON.stringify(log)}, JSON.stringify({ args, words, nice }) + '\\n');
const way = ${JSON.stringify(way)};
const greets = /добрий день|good morning/.test(words);
if (way === 'hangs' || (way === 'greets and hangs' && !greets)) setInterval(() => {}, 1000);
else if (way === 'fails') process.exit(1);
else if (way !== 'writes nothing')
  fs.copyFileSync(${JSON.stringify(folder)} + (way === 'is silent' ? '/silent.wav' : '/tone.wav'), values.output);
`,
  );
  chmodSync(program, 0o755);
  return {
    program,
    calls: () =>
      existsSync(log)
        ? readFileSync(log, 'utf8')
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as { args: string[]; words: string; nice: number })
        : [],
  };
}

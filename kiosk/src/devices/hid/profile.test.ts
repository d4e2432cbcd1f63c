import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readButtonsFile } from './buttons-file.ts';
import { bytesOf, matches } from './matching.ts';
import { readProfile, type HidProfile } from './profile.ts';
import { profilesIn } from './shipped-profiles.ts';

const shipped = profilesIn(join(import.meta.dirname, 'profiles'));
const hid = (id: string): HidProfile => {
  const profile = shipped.get(id);
  if (profile?.transport !== 'hid') throw new Error(`no profile ${id}`);
  return profile;
};

describe('the shipped profiles', () => {
  test('are a dozen, each under the name of its file, each with where its bytes are known from', () => {
    expect(shipped.size).toBeGreaterThanOrEqual(12);
    for (const { id, source } of shipped.values())
      expect(`${id}: ${source}`.length).toBeGreaterThan(20);
  });

  test.each([
    ['dreamcheeky-big-red', 'button', '16 00 00 00 00 00 00 03', '17 00 00 00 00 00 00 03'],
    ['dreamcheeky-big-red', 'lid', '17 00 00 00 00 00 00 03', '15 00 00 00 00 00 00 03'],
    ['luxafor-mute', 'button', '83 00 00 00', '83 01 00 00'],
    ['elgato-pedal', 'key-2', '01 00 03 00 00 01 00', '01 00 03 00 01 00 00'],
  ])('%s knows %s by its bytes', (id, input, down, up) => {
    const found = hid(id).inputs.find(({ name }) => name === input);
    const all = [found?.when ?? []].flat();
    const isDown = (hex: string) => all.every((one) => matches(one, Uint8Array.from(bytesOf(hex))));
    expect([isDown(down), isDown(up)]).toEqual([true, false]);
  });

  test('whose bytes nobody has seen have no input: they are learned first', () => {
    for (const id of ['muteme', 'tenx-panic', 'delcom-button']) expect(hid(id).inputs).toEqual([]);
  });

  test('read a line of a 433 MHz receiver', () => {
    const profile = shipped.get('rflink');
    const [input] = profile?.transport === 'serial-line' ? profile.inputs : [];
    const on = '20;10;Eurodomest;ID=0977eb;SWITCH=05;CMD=ALLON;';
    expect(input?.line.test(on)).toBe(true);
    expect(input?.line.test(on.replace('ALLON', 'ALLOFF'))).toBe(false);
  });
});

const good = {
  id: 'mine',
  title: 'Моя',
  source: 'seen',
  transport: 'hid',
  match: { vendorId: '1d34' },
  inputs: [{ name: 'button', when: { byte: 0, equals: '16' } }],
};

test.each([
  ['match.vendorId', { ...good, match: { vendorId: '0x1d34' } }],
  ['inputs.0.when', { ...good, inputs: [{ name: 'button', when: { byte: 0, equals: '1g' } }] }],
  ['inputs.0.when', { ...good, inputs: [{ name: 'button', when: { byte: 0, bit: 9, is: 1 } }] }],
  ['inputs.0.when', { ...good, inputs: [{ name: 'button', when: { report: '(' } }] }],
  ['lamp.on', { ...good, lamp: { kind: 'output', on: 'red', off: '00' } }],
  ['the file', { ...good, colour: 'red' }],
])('what is wrong in a profile is named by its place: %s', (place, profile) => {
  expect(() => readProfile(JSON.stringify(profile), 'mine.json')).toThrow(`mine.json: ${place}`);
});

describe('the file of a machine', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });
  const read = (buttons: object[], own?: object) => {
    const folder = mkdtempSync(join(tmpdir(), 'buttons-'));
    folders.push(folder);
    if (own) writeFileSync(join(folder, 'mine.json'), JSON.stringify(own));
    const file = join(folder, 'buttons.txt');
    writeFileSync(file, JSON.stringify({ ...(own && { profiles: '.' }), buttons }));
    return readButtonsFile(file);
  };
  const red = {
    id: 'red',
    title: 'Червона',
    profile: 'dreamcheeky-big-red',
    input: 'button',
    place: 'entrance',
  };

  test('binds a button to a place; a press asks unless it is said otherwise', () => {
    expect(read([red])).toMatchObject([
      { at: { kind: 'place', place: 'entrance' }, press: 'ask', hold: 'nothing' },
    ]);
  });

  test('knows profiles that were learned on this machine', () => {
    expect(read([{ ...red, profile: 'mine' }], good)).toMatchObject([
      { profile: { title: 'Моя' } },
    ]);
  });

  test('binds a key of a call pad to a window and to what it does there', () => {
    const { place: _, ...button } = red;
    expect(read([{ ...button, desk: 'desk-1', key: 'recall' }])).toMatchObject([
      { at: { kind: 'desk', desk: 'desk-1', key: 'recall' } },
    ]);
  });

  test.each([
    ['must say where it stands', [{ ...red, desk: 'desk-1', key: 'main' }]],
    ['is pressed at a "desk"', [{ ...red, key: 'main' }]],
    ['must say what it does', [{ ...red, place: undefined, desk: 'desk-1' }]],
    ['no profile "nothing"', [{ ...red, profile: 'nothing' }]],
    ['no input "lamp"', [{ ...red, input: 'lamp' }]],
    ['in use already', [red, red]],
    ['needs its "path"', [{ ...red, profile: 'rflink', input: 'any' }]],
  ])('says what is wrong: %s', (what, buttons) => {
    expect(() => read(buttons)).toThrow(what);
  });
});

import { describe, expect, test } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import { accessMachine, accessSeen } from './access-machine.ts';
import { usualSettings } from './access-settings.ts';
import type { AccessEvent, AskedBy } from './access-setup.ts';

function aMode(by?: AskedBy) {
  const clock = new SimulatedClock();
  let offered = 0;
  let left = 0;
  const actor = createActor(
    accessMachine.provide({
      actions: {
        offerNext: () => void (offered += 1),
        visitorLeft: () => void (left += 1),
      },
    }),
    { clock },
  ).start();
  const send = (...events: AccessEvent[]): void => {
    for (const event of events) actor.send(event);
  };
  if (by) send({ type: 'access.asked', by });
  return {
    send,
    pass: (seconds: number) => clock.increment(seconds * 1000),
    seen: () => accessSeen(actor.getSnapshot()),
    offered: () => offered,
    left: () => left,
  };
}

describe('the way in and out', () => {
  test.each(['button', 'keypad', 'switch', 'headphones'] as const)(
    'row 1: the mode begins by %s',
    (by) => {
      expect(aMode().seen().mode).toBe('usual');
      expect(aMode(by).seen().mode).toBe('accessible');
    },
  );

  test('row 1: the button shows the settings at once, a keypad goes on where the visitor is', () => {
    expect(aMode('button').seen().panel).toBe('shown');
    expect(aMode('keypad').seen().panel).toBe('hidden');
  });

  test('row 51: the mode and all its settings go with the visitor', () => {
    for (const end of ['visitor.ended', 'access.left'] as const) {
      const mode = aMode('keypad');
      const change = { size: 'largest', volume: 9, rate: 2, theme: 'dark', reach: 'low' } as const;
      mode.send({ type: 'setting.changed', change });
      expect(mode.seen().settings).toMatchObject(change);
      mode.send({ type: end });
      expect(mode.seen()).toMatchObject({ mode: 'usual', settings: usualSettings });
      mode.send({ type: 'access.asked', by: 'keypad' });
      expect(mode.seen().settings).toEqual(usualSettings);
    }
  });

  test('nothing is changed outside the mode', () => {
    const mode = aMode();
    mode.send({ type: 'setting.changed', change: { size: 'largest' } }, { type: 'panel.opened' });
    expect(mode.seen()).toMatchObject({ settings: usualSettings, panel: 'hidden' });
  });
});

describe('time', () => {
  test('row 58: nobody is asked before 95 seconds, and nobody is let go before 120', () => {
    const mode = aMode('keypad');
    mode.pass(94.9);
    expect(mode.seen().wondering).toBe(false);
    mode.pass(0.1);
    expect(mode.seen().wondering).toBe(true);
    mode.pass(24.9);
    expect([mode.seen().mode, mode.left()]).toEqual(['accessible', 0]);
    mode.pass(0.1);
    expect([mode.seen().mode, mode.left()]).toEqual(['usual', 1]);
  });

  test('row 57: each key gives the whole time again, twelve times and more', () => {
    const mode = aMode('keypad');
    for (let i = 0; i < 12; i++) {
      mode.pass(100);
      expect(mode.seen().wondering).toBe(true);
      mode.send({ type: 'visitor.stayed' });
      expect(mode.seen().wondering).toBe(false);
    }
    mode.pass(94);
    expect([mode.seen().mode, mode.seen().wondering]).toEqual(['accessible', false]);
  });

  test('row 57: a touch beside the button comes in time too', () => {
    const mode = aMode('button');
    mode.pass(95 + 24);
    mode.send({ type: 'visitor.touched' });
    mode.pass(24);
    expect(mode.seen()).toMatchObject({ mode: 'accessible', wondering: true });
  });

  test('row 58: the time stands still while the kiosk speaks, and the warning is heard to its end', () => {
    const mode = aMode('keypad');
    mode.send({ type: 'speech.began' });
    mode.pass(600);
    expect(mode.seen().wondering).toBe(false);
    mode.send({ type: 'speech.ended' });
    mode.pass(95);
    mode.send({ type: 'speech.began' });
    mode.pass(40);
    expect(mode.seen()).toMatchObject({ mode: 'accessible', wondering: true });
    mode.send({ type: 'speech.ended' });
    mode.pass(24.9);
    expect(mode.seen().mode).toBe('accessible');
    mode.pass(0.1);
    expect(mode.seen().mode).toBe('usual');
  });

  test('row 58: who asks for more time has twice as much', () => {
    const mode = aMode('button');
    mode.send({ type: 'setting.changed', change: { time: 'more' } }, { type: 'visitor.touched' });
    mode.pass(214);
    expect(mode.seen().wondering).toBe(false);
    mode.pass(1);
    expect(mode.seen().wondering).toBe(true);
  });

  test('a new screen gives the whole time', () => {
    const mode = aMode('keypad');
    mode.pass(90);
    mode.send({ type: 'scene.changed' });
    mode.pass(90);
    expect(mode.seen().wondering).toBe(false);
  });

  test('who came by headphones and pulls them out is asked at once', () => {
    const mode = aMode('headphones');
    mode.send({ type: 'headphones.out' });
    expect(mode.seen().wondering).toBe(true);
    mode.pass(25);
    expect([mode.seen().mode, mode.left()]).toEqual(['usual', 1]);
  });

  test('headphones that are plugged in later count as well; who never had them hears no question', () => {
    const mode = aMode('keypad');
    mode.send({ type: 'headphones.out' });
    expect(mode.seen().wondering).toBe(false);
    mode.send({ type: 'access.asked', by: 'headphones' }, { type: 'headphones.out' });
    expect(mode.seen().wondering).toBe(true);
  });
});

describe('row 16: one switch', () => {
  test('a press of a switch begins it: one part every two seconds', () => {
    const mode = aMode('switch');
    expect(mode.seen().settings.scanning).toBe('one');
    mode.pass(1.9);
    expect(mode.offered()).toBe(0);
    mode.pass(0.1);
    expect(mode.offered()).toBe(1);
    for (let i = 0; i < 3; i++) mode.pass(2);
    expect(mode.offered()).toBe(4);
  });

  test('the visitor may make it slower; then it is', () => {
    const mode = aMode('switch');
    mode.send({ type: 'setting.changed', change: { scanSeconds: 10 } });
    mode.pass(9.9);
    expect(mode.offered()).toBe(0);
    mode.pass(0.1);
    expect(mode.offered()).toBe(1);
  });

  test('it waits while a part is read aloud, and offers it for the whole time after that', () => {
    const mode = aMode('switch');
    mode.send({ type: 'speech.began' });
    mode.pass(30);
    expect(mode.offered()).toBe(0);
    mode.send({ type: 'speech.ended' });
    mode.pass(1.9);
    expect(mode.offered()).toBe(0);
    mode.pass(0.1);
    expect(mode.offered()).toBe(1);
  });

  test('with two switches, or none, nothing moves by itself', () => {
    for (const scanning of ['two', 'off'] as const) {
      const mode = aMode('switch');
      mode.send({ type: 'setting.changed', change: { scanning } });
      mode.pass(60);
      expect(mode.offered()).toBe(0);
      mode.send({ type: 'setting.changed', change: { scanning: 'one' } });
      mode.pass(2);
      expect(mode.offered()).toBe(1);
    }
  });
});

test('row 44: asking what keys do ends by asking again, and with the screen', () => {
  const mode = aMode('keypad');
  mode.send({ type: 'help.asked' });
  expect(mode.seen().explaining).toBe(true);
  mode.send({ type: 'help.ended' });
  expect(mode.seen().explaining).toBe(false);
  mode.send({ type: 'help.asked' }, { type: 'scene.changed' });
  expect(mode.seen().explaining).toBe(false);
});

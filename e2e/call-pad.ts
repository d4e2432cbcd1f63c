import { openHidLab } from '@cherha/build/src/hid-lab/hid-lab.ts';
import type { PadKey } from '@cherha/shared/domain/pad.ts';
import { machineWith } from './call-button.ts';

export interface CallPad {
  /** A finger goes down and up. */
  press(key: PadKey): void;
  /** Whether the lamp over the glass is lit. */
  isLit(): boolean;
  close(): Promise<void>;
}

const LIT = 'ff00ff';
const CAPS = 15;

/** A pad of fifteen keys at a window and a lamp over its glass: the real agent and driver, virtual devices. */
export async function callPadAt(
  desk: string,
  keys: readonly PadKey[],
  serverUrl: string,
): Promise<CallPad> {
  const lab = openHidLab();
  const deck = await lab.plug({ vendorId: 0x0fd9, productId: 0x0080, product: 'Stream Deck MK.2' });
  const lamp = await lab.plug({ vendorId: 0x04d8, productId: 0xf372, product: 'LUXAFOR MUTE' });
  const pad = keys.map((key, at) => ({
    id: `pad-${key.toLowerCase()}`,
    title: `Пульт: ${key}`,
    profile: 'elgato-stream-deck-mk2',
    input: `key-${at + 1}`,
    desk,
    key,
  }));
  const light = { id: 'lamp', title: 'Лампа', profile: 'luxafor-mute', desk };
  const close = machineWith(lab, [...pad, light], { SERVER_URL: serverUrl });
  const report = (down: number): void =>
    deck.report([1, 0, CAPS, 0, ...Array.from({ length: CAPS }, (_, at) => Number(at === down))]);
  return {
    press(key) {
      report(keys.indexOf(key));
      report(-1);
    },
    isLit: () => lamp.outputs.at(-1)?.includes(LIT) ?? false,
    close,
  };
}

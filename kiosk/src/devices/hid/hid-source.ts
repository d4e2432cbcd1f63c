import type { ButtonCondition } from '@cherha/shared/domain/help.ts';
import { HIDAsync, devicesAsync } from 'node-hid';
import type { Light } from '../button-seen.ts';
import type { ButtonSource, ButtonTimings, Listener } from './button-source.ts';
import type { Binding } from './buttons-file.ts';
import { hidDevice, type HidDevice } from './hid-device.ts';
import type { HidProfile } from './profile.ts';
import { HIDRAW, isMeant, isOfKind, plugged, udevRule, type Plugged } from './which-device.ts';

/** A device on its way: open, or waiting to be tried again. */
interface Followed {
  readonly device: Plugged;
  readonly profile: HidProfile;
  readonly bindings: readonly Binding[];
  open: HidDevice | undefined;
  denied: boolean;
  tries: number;
  tryAt: number;
}

/**
 * The supervisor of everything on USB: looks every two seconds what is there, opens it, and opens it
 * again after it was gone. node-hid tells of no plugging in, so one has to look.
 */
export function hidSource(
  bindings: readonly Binding[],
  { onGesture, onState }: Listener,
  { timings, hidraw = HIDRAW }: { timings: ButtonTimings; hidraw?: string },
): ButtonSource {
  const ours = bindings.filter(({ profile }) => profile.transport === 'hid');
  const followed = new Map<string, Followed>();
  let lightOf = (_: Binding): Light => 'off';
  const told = new Map<Binding, ButtonCondition>();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let scanning: Promise<void> = Promise.resolve();

  async function scan(): Promise<void> {
    try {
      const there = plugged(await devicesAsync(), hidraw);
      for (const path of followed.keys())
        if (!there.some((device) => device.path === path)) await forget(path);
      for (const device of there) follow(device);
      for (const one of followed.values()) await tryToOpen(one);
    } catch {
      // A list that could not be read is read again at the next look.
    }
    tellStates();
    if (!closed) timer = setTimeout(look, timings.scan);
  }
  const look = (): void => {
    scanning = scan();
  };

  function follow(device: Plugged): void {
    if (followed.has(device.path)) return;
    const meant = ours.filter(
      (binding) =>
        binding.profile.transport === 'hid' &&
        isOfKind(device, binding.profile) &&
        isMeant(device, binding),
    );
    const [first] = meant;
    if (first?.profile.transport !== 'hid') return;
    const { profile } = first;
    followed.set(device.path, {
      device,
      profile,
      bindings: meant.filter((binding) => binding.profile === profile),
      open: undefined,
      denied: false,
      tries: 0,
      tryAt: 0,
    });
  }

  async function tryToOpen(one: Followed): Promise<void> {
    if (closed || one.open || performance.now() < one.tryAt) return;
    try {
      const hid = await HIDAsync.open(one.device.path);
      one.open = hidDevice(hid, one, {
        blinkMs: timings.blink,
        onGesture,
        onLost: () => {
          void forget(one.device.path).then(tellStates);
        },
      });
      one.denied = false;
      one.tries = 0;
      shine(one);
    } catch (cause) {
      one.denied = /permission denied|EACCES/i.test(String(cause));
      const wait = Math.min(timings.againAtMost, timings.againFirst * 2 ** one.tries);
      one.tries += 1;
      one.tryAt = performance.now() + wait;
    }
  }

  async function forget(path: string): Promise<void> {
    const one = followed.get(path);
    followed.delete(path);
    await one?.open?.close();
  }

  /** One lamp for all that hangs on the device: the first that is lit. */
  function shine({ bindings: its, open }: Followed): void {
    open?.light(its.map(lightOf).find((light) => light !== 'off') ?? 'off');
  }

  function tellStates(): void {
    if (closed) return;
    for (const binding of ours) {
      const its = [...followed.values()].filter((one) => one.bindings.includes(binding));
      const state = conditionOf(its);
      if (told.get(binding) === state) continue;
      told.set(binding, state);
      const denied = its.find((one) => one.denied);
      if (state === 'denied' && denied) onState(binding, state, udevRule(denied.device));
      else onState(binding, state);
    }
  }

  look();
  return {
    light(wanted) {
      lightOf = wanted;
      for (const one of followed.values()) shine(one);
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await scanning;
      for (const path of followed.keys()) await forget(path);
    },
  };
}

function conditionOf(its: readonly Followed[]): ButtonCondition {
  const open = its.filter((one) => one.open);
  if (open.length > 0) return open.some((one) => !isStale(one)) ? 'present' : 'stale';
  return its.some(({ denied }) => denied) ? 'denied' : 'lost';
}

const isStale = ({ open, profile: { heartbeatMs } }: Followed): boolean =>
  heartbeatMs !== undefined && open !== undefined && performance.now() - open.heardAt > heartbeatMs;

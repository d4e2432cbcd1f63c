import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { ButtonsHostCommand } from '@cherha/shared/domain/commands.ts';
import type { ButtonCondition, ButtonState } from '@cherha/shared/domain/help.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { ask, newCommandId } from '@cherha/shared/protocol/ask.ts';
import { joinCentre, leaveCentre, type SocketOf } from '@cherha/shared/protocol/connect.ts';
import { PROTOCOL } from '@cherha/shared/protocol/messages.ts';
import type { ButtonsView, HelpTold } from '@cherha/shared/views/help-view.ts';
import { pairDevice } from '@cherha/shared/ui/device-pairing/pair-device.ts';
import type { ButtonSeen, Light } from '../button-seen.ts';
import { usualButtonTimings, type ButtonSource, type ButtonTimings } from './button-source.ts';
import type { Action, Binding } from './buttons-file.ts';
import { hidSource } from './hid-source.ts';
import { serialSource } from './serial-source.ts';

export interface ButtonsHostOptions {
  readonly bindings: readonly Binding[];
  readonly serverUrl: string;
  /** Where this machine keeps what it was paired with. */
  readonly tokenFile: string;
  /** For the person who installs it: the pairing code, what a device lacks. */
  readonly say: (line: string) => void;
  readonly timings?: Partial<ButtonTimings>;
  readonly hidraw?: string;
}

export interface ButtonsHost {
  /** Every button and lamp of this machine as it is now. */
  seen(): readonly ButtonSeen[];
  close(): Promise<void>;
}

/** A press that the server did not hear is told again for so long; then nobody stands there any more. */
const WORTH_MS = 10 * 60_000;

/**
 * Everything that is pressed on this machine, told to the server, and the lamps lit as it answers. It
 * needs no screen: a press is heard while the kiosk's page is away.
 */
export function startButtons(options: ButtonsHostOptions): ButtonsHost {
  const { bindings, serverUrl, tokenFile, say, hidraw } = options;
  const timings = { ...usualButtonTimings, ...options.timings };
  const states = new Map<Binding, ButtonCondition>();
  const hints = new Map<Binding, string | undefined>();
  const pressed = new Map<Binding, Instant>();
  const owed = new Set<string>();
  const gone = new AbortController();
  let help: readonly HelpTold[] = [];
  let places: ButtonsView['places'] = [];
  const socket: SocketOf<'/buttons'> = joinCentre('/buttons', {
    url: serverUrl,
    token: existsSync(tokenFile) ? readFileSync(tokenFile, 'utf8').trim() : '',
  });

  const listener = {
    onGesture(binding: Binding, gesture: 'press' | 'hold') {
      pressed.set(binding, Date.now() as Instant);
      void act(binding, gesture === 'press' ? binding.press : binding.hold);
    },
    onState(binding: Binding, state: ButtonCondition, hint?: string) {
      states.set(binding, state);
      hints.set(binding, hint);
      if (hint)
        say(`${binding.title}: no permission. Install it and plug the device in again: ${hint}`);
      void report();
    },
  };
  const sources: readonly ButtonSource[] = [
    hidSource(bindings, listener, { timings, ...(hidraw !== undefined && { hidraw }) }),
    serialSource(bindings, listener, { timings }),
  ];

  async function act({ place, id }: Binding, action: Action): Promise<void> {
    if (action === 'nothing') return;
    const call = help.find((one) => one.placeId === place);
    if (action === 'cancel')
      return call && isOpen(call) ? tell(id, { type: 'cancelHelp', helpId: call.id }) : undefined;
    return tell(id, { type: 'askForHelp', placeId: place });
  }

  /** One wish of one button at a time, under one id, until it is heard. */
  async function tell(id: string, command: ButtonsHostCommand): Promise<void> {
    const wish = `${id} ${command.type}`;
    if (owed.has(wish)) return;
    owed.add(wish);
    const commandId = newCommandId();
    const until = performance.now() + WORTH_MS;
    while (!gone.signal.aborted && performance.now() < until) {
      const answer = await ask(socket, command, { commandId });
      if (answer.ok || !worthAgain.has(answer.error)) break;
    }
    owed.delete(wish);
  }

  /** The newest states; an older report that is still on its way is overtaken by none. */
  let reporting: Promise<unknown> = Promise.resolve();
  const report = (): Promise<unknown> => {
    reporting = reporting.then(() =>
      socket.connected
        ? ask(socket, { type: 'reportButtons', buttons: buttonsNow() } satisfies ButtonsHostCommand)
        : undefined,
    );
    return reporting;
  };
  const buttonsNow = (): ButtonState[] =>
    bindings.map((binding) => ({
      id: binding.id,
      title: binding.title,
      state: stateOf(binding),
      placeId: binding.place,
    }));

  const stateOf = (binding: Binding): ButtonCondition => states.get(binding) ?? 'lost';
  const lightAt = (place: string): Light => lightFor(help.find(({ placeId }) => placeId === place));
  const heard = (view: ButtonsView): void => {
    ({ help, places } = view);
    for (const place of new Set(bindings.map((binding) => binding.place))) {
      for (const source of sources) source.light(place, lightAt(place));
    }
    for (const { place, id } of bindings)
      if (!view.places.some((one) => one.id === place)) strange(place, id);
  };
  const asSeen = (binding: Binding): ButtonSeen => {
    const { id, title, place: placeId, profile, input } = binding;
    const hint = hints.get(binding);
    const place = places.find((one) => one.id === placeId)?.name;
    return {
      id,
      title,
      placeId,
      ...(place && { place }),
      state: stateOf(binding),
      ...(hint !== undefined && { hint }),
      ...(input !== undefined && { pressed: pressed.get(binding) ?? 'never' }),
      ...(profile.transport === 'hid' && profile.lamp && { lamp: lightAt(placeId) }),
    };
  };
  const warned = new Set<string>();
  const strange = (place: string, id: string): void => {
    if (warned.has(id)) return;
    warned.add(id);
    say(
      `The centre has no place "${place}" (button ${id}): its calls come from this device itself.`,
    );
  };

  let pairing = false;
  async function pair(): Promise<void> {
    if (pairing) return;
    pairing = true;
    let shown = '';
    const token = await pairDevice({
      kind: 'buttons',
      server: serverUrl,
      signal: gone.signal,
      tell(now) {
        if (now.state !== 'waiting' || now.code === shown) return;
        shown = now.code;
        say(`Call buttons: pair them with the code ${now.code} (desk, Devices).`);
      },
    });
    pairing = false;
    if (token === undefined) return;
    writeFileSync(tokenFile, token, { mode: 0o600 });
    socket.auth = { protocol: PROTOCOL, token };
    socket.disconnect().connect();
  }

  socket.on('view', heard);
  socket.on('connect', () => void report());
  socket.on('connect_error', (cause: Error & { data?: { refusal?: string } }) => {
    if (cause.data?.refusal === 'not-paired') void pair();
  });

  return {
    seen: () => bindings.map(asSeen),
    async close() {
      gone.abort();
      for (const source of sources) await source.close();
      leaveCentre(socket);
    },
  };
}

const worthAgain: ReadonlySet<string> = new Set([
  'no-answer',
  'server-fault',
  'server-closing',
  'too-many-commands',
]);

const isOpen = ({ state }: HelpTold): boolean => state === 'asked' || state === 'coming';

const lightFor = (call: HelpTold | undefined): Light => {
  if (call?.state === 'asked') return 'blinking';
  return call?.state === 'coming' ? 'steady' : 'off';
};

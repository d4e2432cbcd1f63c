import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { ButtonsHostCommand } from '@cherha/shared/domain/commands.ts';
import type { ButtonCondition, ButtonState } from '@cherha/shared/domain/help.ts';
import type { HelpPlaceId, Instant } from '@cherha/shared/domain/ids.ts';
import { ask, newCommandId } from '@cherha/shared/protocol/ask.ts';
import { joinCentre, leaveCentre, type SocketOf } from '@cherha/shared/protocol/connect.ts';
import { PROTOCOL } from '@cherha/shared/protocol/messages.ts';
import type { ButtonsView, HelpTold } from '@cherha/shared/views/help-view.ts';
import { pairDevice } from '@cherha/shared/ui/device-pairing/pair-device.ts';
import type { ButtonSeen, Light } from '../button-seen.ts';
import { usualButtonTimings, type ButtonSource, type ButtonTimings } from './button-source.ts';
import type { Action, Binding, Spot } from './buttons-file.ts';
import type { Gesture } from './finger.ts';
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

/** A press at a window is worth nothing later. */
const PAD_GIVES_UP_MS = 3_000;

/**
 * Everything that is pressed on this machine, told to the server, and the lamps lit as it answers. It
 * needs no screen: a press is heard while the kiosk's page is away.
 */
export function startButtons(options: ButtonsHostOptions): ButtonsHost {
  const { bindings, serverUrl, tokenFile, say, hidraw } = options;
  const timings = { ...usualButtonTimings, ...options.timings };
  const states = new Map<Binding, ButtonCondition>();
  const hints = new Map<Binding, string | undefined>();
  const lastPressed = new Map<Binding, Instant>();
  const owed = new Set<string>();
  const gone = new AbortController();
  let told: Pick<ButtonsView, 'help' | 'desks' | 'places'> = { help: [], desks: [], places: [] };
  const socket: SocketOf<'/buttons'> = joinCentre('/buttons', {
    url: serverUrl,
    token: existsSync(tokenFile) ? readFileSync(tokenFile, 'utf8').trim() : '',
  });

  const listener = {
    onGesture(binding: Binding, gesture: Gesture) {
      const { at, id, press, hold } = binding;
      lastPressed.set(binding, Date.now() as Instant);
      if (at.kind === 'place') void act(at.place, id, gesture === 'press' ? press : hold);
      else if (gesture === 'press') void pressed(at);
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

  async function act(place: HelpPlaceId, id: string, action: Action): Promise<void> {
    if (action === 'nothing') return;
    const call = told.help.find((one) => one.placeId === place);
    if (action === 'cancel')
      return call && isOpen(call) ? tell(id, { type: 'cancelHelp', helpId: call.id }) : undefined;
    return tell(id, { type: 'askForHelp', placeId: place });
  }

  /** D9: for now or not at all. Who presses while the server is away looks up, and presses again. */
  async function pressed({ desk, key }: Extract<Spot, { kind: 'desk' }>): Promise<void> {
    const here = told.desks.find((one) => one.id === desk);
    if (!here || key === undefined || !socket.connected) return;
    const { stands } = here;
    const command = { type: 'pressPad', deskId: desk, key, stands } satisfies ButtonsHostCommand;
    await ask(socket, command, { giveUpMs: PAD_GIVES_UP_MS });
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
      ...(binding.at.kind === 'place' && { placeId: binding.at.place }),
    }));

  const stateOf = (binding: Binding): ButtonCondition => states.get(binding) ?? 'lost';
  const heard = (view: ButtonsView): void => {
    told = view;
    for (const source of sources) source.light(({ at }) => lightAt(at, told));
    for (const { at, id } of bindings)
      if (at.kind === 'place' && !view.places.some((one) => one.id === at.place))
        strange(id, `place "${at.place}"`, 'its calls come from this device itself');
      else if (at.kind === 'desk' && !view.desks.some((one) => one.id === at.desk))
        strange(id, `desk "${at.desk}"`, 'its keys do nothing');
  };
  const asSeen = (binding: Binding): ButtonSeen => {
    const { id, title, at, profile, input } = binding;
    const hint = hints.get(binding);
    return {
      id,
      title,
      at: at.kind === 'desk' ? at.desk : at.place,
      ...whereIs(at, told),
      state: stateOf(binding),
      ...(hint !== undefined && { hint }),
      ...(input !== undefined && { pressed: lastPressed.get(binding) ?? 'never' }),
      ...(profile.transport === 'hid' && profile.lamp && { lamp: lightAt(at, told) }),
    };
  };
  const warned = new Set<string>();
  const strange = (id: string, what: string, then: string): void => {
    if (warned.has(id)) return;
    warned.add(id);
    say(`The centre has no ${what} (button ${id}): ${then}.`);
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
    try {
      writeFileSync(tokenFile, token, { mode: 0o600 });
    } catch (error) {
      say(
        `Call buttons: the pairing could not be kept in ${tokenFile} (${String(error)}). Set BUTTONS_TOKEN_FILE.`,
      );
    }
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

/** A place: nobody goes yet, or somebody does. A window: somebody is called there. */
function lightAt(at: Spot, { help, desks }: Pick<ButtonsView, 'help' | 'desks'>): Light {
  if (at.kind === 'desk')
    return desks.find(({ id }) => id === at.desk)?.state === 'called' ? 'steady' : 'off';
  const call = help.find(({ placeId }) => placeId === at.place);
  if (call?.state === 'asked') return 'blinking';
  return call?.state === 'coming' ? 'steady' : 'off';
}

/** The place by its name; a window, and a place that the centre does not have, have none here. */
function whereIs(at: Spot, { places }: Pick<ButtonsView, 'places'>): Pick<ButtonSeen, 'place'> {
  const place = at.kind === 'place' && places.find(({ id }) => id === at.place)?.name;
  return place ? { place } : {};
}

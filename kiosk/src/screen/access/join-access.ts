import type { Language } from '@cherha/shared/domain/catalogue.ts';
import { sayIn, type Say } from '@cherha/shared/text/say.ts';
import { inSimpleWords } from '@cherha/shared/text/simple.ts';
import type { Speaker } from '@cherha/shared/ui/speech/speaker.ts';
import { createActor, type ActorRefFrom } from 'xstate';
import type { KioskEvent } from '../kiosk-events.ts';
import { lookLike } from '../stand-here.ts';
import type { AccessConfig } from './access-config.ts';
import { accessMachine, accessSeen, type AccessSeen } from './access-machine.ts';
import { LOUDEST, type Theme } from './access-settings.ts';
import { watchGamepads } from './gamepads.ts';
import { watchHeadphones } from './headphones.ts';
import { keysOf } from './keys.ts';
import { listenToKeys } from './listen.ts';
import { readPage } from './reader.ts';
import { sayChange } from './say-change.ts';

export interface AccessPlace {
  readonly config: AccessConfig;
  readonly theme: Theme;
  readonly speaker: Speaker;
  readonly language: () => Language;
  /** The kiosk's own machine hears what the mode decides. */
  readonly tellKiosk: (event: KioskEvent) => void;
}

export type AccessActor = ActorRefFrom<typeof accessMachine>;

/** The accessible mode joined to the page, its keys and its voice. */
export function joinAccess(place: AccessPlace): AccessActor {
  const { config, theme, speaker, tellKiosk } = place;
  const actor: AccessActor = createActor(
    accessMachine.provide({
      actions: {
        offerNext: () => keys.offerNext(),
        visitorLeft: () => tellKiosk({ type: 'visitor.left' }),
      },
    }),
  );
  const seen = (): AccessSeen => accessSeen(actor.getSnapshot());
  const say = (): Say => {
    const usual = sayIn(place.language());
    return seen().settings.words === 'simple' ? inSimpleWords(usual) : usual;
  };
  const reader = readPage({
    speaker,
    say,
    reads() {
      const { mode, settings } = seen();
      if (mode === 'usual') return 'not';
      return settings.voice === 'on' ? 'aloud' : 'silently';
    },
    isPrivate: () => config.sound === 'headphones' || seen().byHeadphones,
  });
  const lookAtSpeech = hearSpeech(speaker, (type) => actor.send({ type }));
  const hush = (): void => {
    speaker.cancel();
    // What was cancelled before it was heard is in no note.
    lookAtSpeech();
  };
  const keys = keysOf({ seen, send: (event) => actor.send(event), reader });
  const press = listenToKeys({
    config,
    seen,
    send: (event) => actor.send(event),
    keys,
    reader,
    stay() {
      actor.send({ type: 'visitor.stayed' });
      tellKiosk({ type: 'visitor.stayed' });
    },
    hush,
  });
  watchGamepads((action) => {
    // A page hears touches and keys by itself, and nothing of a switch box.
    actor.send({ type: 'visitor.touched' });
    tellKiosk({ type: 'visitor.touched' });
    press(action);
  });
  watchHeadphones(navigator.mediaDevices, (now) =>
    press(now === 'in' ? 'headphones-in' : 'headphones-out'),
  );
  seeAgainOnTouch(seen, () => actor.send({ type: 'setting.changed', change: { screen: 'seen' } }));

  let last = seen();
  actor.subscribe(() => {
    const [before, now] = [last, seen()];
    last = now;
    stand(now);
    if (before.mode === now.mode) sayChange(before, now, reader);
    else turn(now);
  });
  const stand = ({ mode, settings }: AccessSeen): void => {
    lookLike({ ...settings, mode, theme: settings.theme ?? theme });
    speaker.setVolume(settings.volume / LOUDEST);
    speaker.setRate(settings.rate);
    if (settings.voice === 'off') speaker.cancel();
    lookAtSpeech();
  };
  const turn = ({ mode, panel }: AccessSeen): void => {
    tellKiosk({ type: 'pace.changed', pace: mode === 'accessible' ? 'unhurried' : 'usual' });
    if (mode === 'usual') {
      keys.forget();
      speaker.cancel();
    } else if (panel === 'hidden') reader.readScreen('access.ear.begin');
  };
  actor.start();
  return actor;
}

/** The time of a visitor stands still while the kiosk speaks. */
function hearSpeech(
  speaker: Speaker,
  tell: (type: 'speech.began' | 'speech.ended') => void,
): () => void {
  let speaks = false;
  const look = (): void => {
    if (speaker.isSpeaking === speaks) return;
    speaks = speaker.isSpeaking;
    tell(speaks ? 'speech.began' : 'speech.ended');
  };
  // One thing may follow another at once: that is no silence.
  const lookSoon = (): void => queueMicrotask(look);
  speaker.onNote(lookSoon);
  return lookSoon;
}

/** A touch on a blanked screen presses nothing: it only brings the picture back. */
function seeAgainOnTouch(seen: () => AccessSeen, show: () => void): void {
  const touched = (event: PointerEvent): void => {
    if (seen().settings.screen !== 'blank') return;
    event.preventDefault();
    event.stopPropagation();
    show();
  };
  document.addEventListener('pointerdown', touched, true);
}

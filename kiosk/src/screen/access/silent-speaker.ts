import type { SpokenNote, Speaker, Utterance } from '@cherha/shared/ui/speech/speaker.ts';

/** Longer than any visit. */
const REMEMBERED = 2_000;

/** Makes no sound, and says so in its log as a voice would: for a kiosk without one, and for tests. */
export function silentSpeaker({ msPerLetter = 0 } = {}): Speaker {
  const log: SpokenNote[] = [];
  const listeners = new Set<(note: SpokenNote) => void>();
  let queue: Utterance[] = [];
  let last: readonly Utterance[] = [];
  let now: { utterance: Utterance; timer: ReturnType<typeof setTimeout> } | undefined;
  let rate = 1;

  const note = (utterance: Utterance, event: SpokenNote['event']): void => {
    const noted = { ...utterance, event, at: performance.now() };
    log.push(noted);
    if (log.length > REMEMBERED) log.shift();
    for (const hear of listeners) hear(noted);
  };
  const next = (): void => {
    const utterance = queue.shift();
    if (!utterance) return;
    const end = (): void => {
      now = undefined;
      note(utterance, 'end');
      if (!now) next();
    };
    now = { utterance, timer: setTimeout(end, (utterance.text.length * msPerLetter) / rate) };
    note(utterance, 'start');
  };
  const cancel = (): void => {
    const broken = now;
    queue = [];
    now = undefined;
    if (!broken) return;
    clearTimeout(broken.timer);
    note(broken.utterance, 'cancel');
  };
  const say: Speaker['say'] = (all, when) => {
    if (all.length === 0) return;
    if (when === 'instead') cancel();
    last = all;
    queue.push(...all);
    if (!now) next();
  };

  return {
    say,
    cancel,
    repeat: () => say(last, 'instead'),
    get isSpeaking() {
      return now !== undefined;
    },
    setVolume: () => undefined,
    setRate: (pace) => void (rate = pace),
    log,
    onNote(hear) {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
  };
}

// Plain JavaScript on purpose: the browser gets this file as it is.
// What a phone does so that its owner hears a call: it chimes, trembles and keeps its screen on.

/** A high note and a low one, in hertz; each seconds after the first. */
const RING = /** @type {const} */ ([
  [0, 880],
  [0.3, 659],
  [0.9, 880],
  [1.2, 659],
]);
const ONCE = RING.slice(0, 2);
const NOTE_SECONDS = 0.6;

/** @type {AudioContext | undefined} */
let audio;
/** @type {WakeLockSentinel | undefined} */
let awake;

/** Whether a chime would be heard now; a browser gives no sound before a touch. */
export const isAudible = () => audio?.state === 'running';

/** Asks for sound and for a screen that stays on; only after a touch does a browser give them. */
export async function open() {
  audio ??= new AudioContext();
  await Promise.all([audio.resume(), stayAwake()]);
}

export async function close() {
  const [sound, screen] = [audio, awake];
  audio = awake = undefined;
  await Promise.all([sound?.close(), screen?.release()]);
}

/** Where a browser has no such lock, or the page is hidden, the screen goes dark as it always does. */
export async function stayAwake() {
  if (!audio || document.hidden || awake?.released === false) return;
  awake = await navigator.wakeLock?.request('screen').catch(() => undefined);
}

/** @param {'call' | 'once'} how */
export function ring(how) {
  navigator.vibrate?.(how === 'call' ? [400, 200, 400, 200, 800] : [200]);
  // A call that somebody else made may have taken the sound away meanwhile.
  if (audio && !isAudible()) void audio.resume();
  for (const [after, hertz] of how === 'call' ? RING : ONCE) note(after, hertz);
}

/**
 * @param {number} after
 * @param {number} hertz
 */
function note(after, hertz) {
  if (!audio) return;
  const begins = audio.currentTime + after;
  const [tone, loudness] = [audio.createOscillator(), audio.createGain()];
  tone.type = 'triangle';
  tone.frequency.value = hertz;
  // A bell: loud at once, then fading; from nothing nothing fades.
  loudness.gain.setValueAtTime(0.8, begins);
  loudness.gain.exponentialRampToValueAtTime(0.001, begins + NOTE_SECONDS);
  tone.connect(loudness).connect(audio.destination);
  tone.start(begins);
  tone.stop(begins + NOTE_SECONDS);
}

/** As much of `navigator.mediaDevices` as tells whether headphones are plugged in. */
export interface SoundOutputs extends EventTarget {
  enumerateDevices(): Promise<readonly Pick<MediaDeviceInfo, 'kind' | 'label'>[]>;
}

export type HeadphonesNow = 'in' | 'out';

/**
 * Tells when headphones are plugged in or pulled out, as the system lists its sound outputs. It knows
 * them by their names, which Chromium gives to a page that may use sound devices; a keypad's own
 * socket is told by keys (F15 and F16) and needs none of this.
 */
export function watchHeadphones(
  outputs: SoundOutputs | undefined,
  tell: (now: HeadphonesNow) => void,
): void {
  let last: HeadphonesNow | undefined;
  const look = async (): Promise<void> => {
    const devices = await outputs?.enumerateDevices().catch(() => []);
    const now = devices?.some(isHeadphones) ? 'in' : 'out';
    if (last !== undefined && now !== last) tell(now);
    last = now;
  };
  void look();
  outputs?.addEventListener('devicechange', () => void look());
}

const isHeadphones = ({ kind, label }: Pick<MediaDeviceInfo, 'kind' | 'label'>): boolean =>
  kind === 'audiooutput' && /head(?:phone|set)|навушник/i.test(label);

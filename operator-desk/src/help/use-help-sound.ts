import type { HelpSeen } from '@cherha/shared/views/help-view.ts';
import { useEffect } from 'react';
import { AGAIN_MS, helpSound, LOUD_AGAIN_MS } from './help-sound.ts';

/** Sounds at once for every new alert and every escalation, and again until somebody accepts. */
export function useHelpSound(alerts: readonly HelpSeen[]): void {
  const loudness = alerts.some(({ escalated }) => escalated > 0) ? 'loud' : 'usual';
  const heard = alerts.map(({ id, times, escalated }) => `${id}/${times}/${escalated}`).join(' ');

  useEffect(() => {
    if (heard === '') return;
    const sound = helpSound();
    sound.play(loudness);
    const again = setInterval(
      () => sound.play(loudness),
      loudness === 'loud' ? LOUD_AGAIN_MS : AGAIN_MS,
    );
    return () => {
      clearInterval(again);
      sound.close();
    };
  }, [heard, loudness]);
}

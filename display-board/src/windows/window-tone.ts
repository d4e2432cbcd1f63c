import type { WindowState } from '@cherha/shared/views/board-windows.ts';

/** Beside the word, never instead of it: where to go now, where somebody is, where nobody works. */
export const windowTone = (state: WindowState): 'call' | 'good' | 'plain' | 'quiet' =>
  (({ called: 'call', free: 'good', serving: 'plain', break: 'quiet', closed: 'quiet' }) as const)[
    state
  ];

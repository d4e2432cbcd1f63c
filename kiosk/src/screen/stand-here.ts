import { usualSettings, type AccessSettings, type Theme } from './access/access-settings.ts';
import { growth, lowReachMm, type Glass } from './access/glass.ts';

/** The page takes the size and the height of the glass that this place has, and its colours. */
export function standHere(glass: Glass & { readonly theme: Theme | undefined }): void {
  const { style } = document.documentElement;
  const { large, largest } = growth(glass);
  if (glass.mm) style.setProperty('--mm', `${glass.mm}px`);
  style.setProperty('--grow-large', String(large));
  style.setProperty('--grow-largest', String(largest));
  style.setProperty('--reach', String(lowReachMm(glass)));
  lookLike({ ...usualSettings, mode: 'usual', theme: glass.theme ?? 'light' });
}

/** What the style sheets go by. */
export interface Look extends Pick<AccessSettings, 'size' | 'reach' | 'screen' | 'scanning'> {
  readonly mode: 'usual' | 'accessible';
  readonly theme: Theme;
}

/** The whole page looks as this visitor wants it. */
export function lookLike({ mode, theme, size, reach, screen, scanning }: Look): void {
  const letters = size === 'usual' ? 'usual' : 'grown';
  Object.assign(document.documentElement.dataset, {
    mode,
    theme,
    size,
    letters,
    reach,
    screen,
    scanning,
  });
}

import type { KioskConfig } from './config.ts';

/** The page takes the size of the glass and the colours that this place was given. */
export function standHere({ mm, theme }: Pick<KioskConfig, 'mm' | 'theme'>): void {
  const { dataset, style } = document.documentElement;
  if (theme) dataset['theme'] = theme;
  if (mm) style.setProperty('--mm', `${mm}px`);
}

import { addressText, type PrinterConfig } from '../printer-config.ts';
import type { Printable } from '../printable.ts';
import { codePagesPage } from './code-pages-page.ts';
import { lettersPage } from './letters-page.ts';
import type { TestPage } from './which-page.ts';
import { picturePage } from './picture-page.ts';

/** The page that is asked for, in the way that suits this printer. */
export function composeTestPage(page: TestPage, config: PrinterConfig): Printable {
  if (page === 'code-pages') return codePagesPage(config.width);
  const about = [
    addressText(config.address),
    `width=${config.width} mode=${config.mode}`,
    ...(config.mode === 'text'
      ? [`codepage=${config.codePage.name}:${config.codePage.number}`]
      : []),
  ];
  return config.mode === 'text' ? lettersPage(config, about) : picturePage(config.width, about);
}

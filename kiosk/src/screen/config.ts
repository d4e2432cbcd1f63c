import { accessConfig, type AccessConfig } from './access/access-config.ts';
import { themes, type Theme } from './access/access-settings.ts';
import type { Glass } from './access/glass.ts';

/** Where the ticket comes out, seen from the screen. */
export type PaperOut = 'below' | 'left' | 'right';

/** What this one kiosk is told about its place. */
export interface KioskConfig extends Glass {
  /** The server's origin, empty for the page's own. */
  readonly server: string;
  /** The devices host of this machine; without it the server says where agents listen. */
  readonly agent: string | undefined;
  readonly paperOut: PaperOut;
  /** The id of the place of help where it stands. */
  readonly place: string | undefined;
  readonly theme: Theme | undefined;
  /** Seconds without a touch until the kiosk returns to its beginning. */
  readonly idle: number | undefined;
  readonly access: AccessConfig;
}

/** The page's address says it first, then the file that the devices host serves beside the page. */
export function kioskConfig(query: URLSearchParams, file: unknown, origin: string): KioskConfig {
  const inFile = (file ?? {}) as Readonly<Record<string, unknown>>;
  const told = (name: string, nameInFile = name): string | undefined => {
    const here = query.get(name) ?? inFile[nameInFile];
    return typeof here === 'string' || typeof here === 'number' ? String(here) : undefined;
  };
  const number = (
    name: string,
    [least, most]: readonly [number, number],
    nameInFile = name,
  ): number | undefined => {
    const value = Number(told(name, nameInFile));
    return value >= least && value <= most ? value : undefined;
  };
  const paperOut = told('paper');
  const theme = told('theme');
  return {
    server: (told('server', 'serverUrl') ?? '').replace(/\/+$/, ''),
    // Who gives the page such a file is the devices host itself.
    agent: told('agent') ?? ('serverUrl' in inFile ? origin : undefined),
    paperOut: paperOut === 'left' || paperOut === 'right' ? paperOut : 'below',
    place: told('place'),
    mm: number('mm', [1, 20], 'pxPerMm'),
    screenBottomMm: number('screenBottomMm', [300, 1000]) ?? SCREEN_BOTTOM_MM,
    viewDistanceMm: number('viewDistanceMm', [300, 900]) ?? VIEW_DISTANCE_MM,
    theme: themes.find((each) => each === theme),
    idle: number('idle', [15, 600]),
    access: accessConfig(inFile),
  };
}

/** An upright glass of 22 inches that hangs here ends at 1220 mm: the highest that everybody reaches. */
const SCREEN_BOTTOM_MM = 740;
const VIEW_DISTANCE_MM = 600;

/** `config.json` lies beside the page where a devices host serves it; elsewhere there is none. */
export async function readConfig(): Promise<KioskConfig> {
  const query = new URLSearchParams(location.search);
  try {
    const answer = await fetch('./config.json', { cache: 'no-store' });
    return kioskConfig(query, answer.ok ? await answer.json() : {}, location.origin);
  } catch {
    return kioskConfig(query, {}, location.origin);
  }
}

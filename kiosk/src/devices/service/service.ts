/** What the staff of a centre may do at the kiosk itself, behind a PIN. Nothing here throws. */
export interface Service {
  /** An empty PIN asks only whether there is a door, and whether it must be waited for. */
  open(pin: string): Promise<ServiceAnswer>;
  /** Keeps the size and the height of the glass; the page that is loaded next goes by them. */
  keepGlass(pass: string, glass: GlassSize): Promise<'kept' | 'refused'>;
}

export type ServiceAnswer =
  /** How many wrong ones came before the right one. */
  | { readonly door: 'open'; readonly pass: string; readonly wrongBefore: number }
  | { readonly door: 'wrong' | 'wait'; readonly waitMs: number }
  /** No PIN is set on this machine, or its devices host does not answer. */
  | { readonly door: 'off' };

export interface GlassSize {
  readonly pxPerMm: number;
  readonly screenBottomMm: number;
}

/** The same bounds as the page's own (kiosk/src/screen/config.ts). */
export const glassBounds = { pxPerMm: [1, 20], screenBottomMm: [300, 1000] } as const;

export type ServiceQuestion = readonly ['open', string] | readonly ['keepGlass', string, GlassSize];

/** The service of a kiosk at the other end of a wire. */
export const serviceOver = (ask: (question: ServiceQuestion) => Promise<unknown>): Service => ({
  open: async (pin) => ((await ask(['open', pin]).catch(() => undefined)) ?? OFF) as ServiceAnswer,
  keepGlass: async (pass, glass) =>
    (await ask(['keepGlass', pass, glass]).catch(() => undefined)) === 'kept' ? 'kept' : 'refused',
});

const OFF: ServiceAnswer = { door: 'off' };

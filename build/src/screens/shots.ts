/** One way to look at a screen: its address, size, and how the file is called. */
export interface Shot {
  readonly file: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

interface Gallery {
  readonly name: 'kiosk' | 'modes' | 'board' | 'desk';
  /** The page whose `window.__previews` lists the states that can be shown without a server. */
  readonly page: string;
  readonly sizes: readonly {
    readonly width: number;
    readonly height: number;
    readonly looks: readonly Look[];
  }[];
}

interface Look {
  readonly language: 'uk' | 'en';
  readonly theme?: string;
  /** What a visitor has chosen in the accessible mode. */
  readonly chosen?: Readonly<Record<string, string>>;
}

const bothLanguages: readonly Look[] = [{ language: 'uk' }, { language: 'en' }];
const ukrainian: readonly Look[] = [{ language: 'uk' }];

export const galleries: readonly Gallery[] = [
  {
    name: 'kiosk',
    page: '/kiosk/preview.html',
    sizes: [
      { width: 1080, height: 1920, looks: bothLanguages },
      { width: 1920, height: 1080, looks: ukrainian },
      { width: 1280, height: 1024, looks: ukrainian },
    ],
  },
  {
    name: 'modes',
    page: '/kiosk/preview.html',
    sizes: [
      {
        width: 1080,
        height: 1920,
        looks: [
          { language: 'uk', chosen: { theme: 'dark', size: 'large', reach: 'low' } },
          { language: 'uk', chosen: { theme: 'contrast-dark', size: 'largest' } },
          { language: 'uk', chosen: { theme: 'contrast-light', words: 'simple' } },
          { language: 'en', chosen: { theme: 'light', size: 'largest', reach: 'low' } },
        ],
      },
      { width: 1920, height: 1080, looks: [{ language: 'uk', chosen: { size: 'large' } }] },
    ],
  },
  {
    name: 'board',
    page: '/board/',
    sizes: [
      { width: 1920, height: 1080, looks: [...bothLanguages, { language: 'uk', theme: 'light' }] },
      { width: 1080, height: 1920, looks: ukrainian },
    ],
  },
  {
    name: 'desk',
    page: '/desk/',
    sizes: [
      { width: 1366, height: 768, looks: [...bothLanguages, { language: 'uk', theme: 'dark' }] },
      { width: 1920, height: 1080, looks: ukrainian },
    ],
  },
];

export function shotsOf({ name, page, sizes }: Gallery, previews: readonly string[]): Shot[] {
  return sizes.flatMap(({ width, height, looks }) =>
    looks.flatMap(({ language, theme, chosen = {} }) =>
      previews.map((preview) => {
        const query = new URLSearchParams({
          preview,
          lang: language,
          ...(theme && { theme }),
          ...chosen,
        });
        const look = [`${width}x${height}`, language, theme, ...Object.values(chosen)];
        const file = `${name}/${look.filter(Boolean).join('-')}/${preview}.png`;
        return { file, path: `${page}?${query}`, width, height };
      }),
    ),
  );
}

/** Pages that the server itself draws. */
export const served: readonly Shot[] = ['uk', 'en'].flatMap((language) => [
  { file: `pages/start-${language}.png`, path: `/?lang=${language}`, width: 1280, height: 1100 },
  {
    file: `pages/printer-${language}.png`,
    path: `/printer/?lang=${language}`,
    width: 1280,
    height: 1000,
  },
]);

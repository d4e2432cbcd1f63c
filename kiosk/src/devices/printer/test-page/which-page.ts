/** What an installer can print: how this printer prints, or which of its alphabets is ours. */
export const testPages = ['test', 'code-pages'] as const;
export type TestPage = (typeof testPages)[number];

export const parseTestPage = (raw: unknown): TestPage | undefined =>
  testPages.find((page) => page === raw);

import type { Language, Words } from '@cherha/shared/domain/catalogue.ts';
import { curved } from '@cherha/shared/text/apostrophe.ts';
import { sayIn, type Say } from '@cherha/shared/text/say.ts';
import { createContext, useContext, useMemo, type ReactNode } from 'react';

const Spoken = createContext<Say>(sayIn('uk'));

/** Everything inside is said in one language, and marked so for those who listen. */
export function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  const say = useMemo(() => sayIn(language), [language]);
  return <Spoken value={say}>{children}</Spoken>;
}

/** The words of the present language: `say('kiosk.welcome.title')`. */
export const useSay = (): Say => useContext(Spoken);

/** A centre's own words in the present language; Ukrainian where a translation is missing. */
export function useWords(): (words: Words) => string {
  const { language } = useSay();
  return (words) => curved(words[language] || words.uk);
}

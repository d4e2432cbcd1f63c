import type { Language, Words } from '@cherha/shared/domain/catalogue.ts';
import { curved } from '@cherha/shared/text/apostrophe.ts';
import { sayIn, type Say } from '@cherha/shared/text/say.ts';
import { inSimpleWords } from '@cherha/shared/text/simple.ts';
import { createContext, useContext, useMemo, type ReactNode } from 'react';

const Spoken = createContext<Say>(sayIn('uk'));

interface InLanguageProps {
  readonly language: Language;
  readonly words?: 'usual' | 'simple';
  readonly children: ReactNode;
}

/** Everything inside is said in one language, and in simpler words where somebody wants them. */
export function InLanguage({ language, words = 'usual', children }: InLanguageProps) {
  const say = useMemo(() => {
    const usual = sayIn(language);
    return words === 'simple' ? inSimpleWords(usual) : usual;
  }, [language, words]);
  return <Spoken value={say}>{children}</Spoken>;
}

/** The words of the present language: `say('kiosk.welcome.title')`. */
export const useSay = (): Say => useContext(Spoken);

/** A centre's own words in the present language; Ukrainian where a translation is missing. */
export function useWords(): (words: Words) => string {
  const { language } = useSay();
  return (words) => curved(words[language] || words.uk);
}

import type { Words } from '@cherha/shared/domain/catalogue.ts';
import { sayIn, type TextKey } from '@cherha/shared/text/say.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState } from 'react';
import { Choose, type Chosen } from './fields.tsx';

const phrases = ['registry', 'power', 'later', 'notToday'] as const;

/** What visitors are told, in both languages: a ready phrase, which can be changed, or own words. */
export function MessageFields() {
  const say = useSay();
  const [words, setWords] = useState<Words>({ uk: '', en: '' });
  const choose = (key: string): void => {
    const phrase = phrases.find((one) => one === key);
    setWords(phrase ? inBoth(`more.phrases.${phrase}`) : { uk: '', en: '' });
  };
  const field = (language: keyof Words) => (
    <label className="more-field">
      {say(`more.message.${language}`)}
      <input
        name={`message-${language}`}
        lang={language}
        maxLength={200}
        autoComplete="off"
        value={words[language]}
        onChange={({ target }) => setWords({ ...words, [language]: target.value })}
      />
    </label>
  );
  return (
    <>
      <Choose
        label={say('more.message.phrase')}
        name="phrase"
        none={say('more.none')}
        options={phrases.map((value) => ({ value, label: say(`more.phrases.${value}`) }))}
        onChange={choose}
      />
      {field('uk')}
      {field('en')}
    </>
  );
}

/** One language alone stands for both: better in the other language than not at all. */
export function messageIn(chosen: Chosen): Words | undefined {
  const [uk, en] = [chosen.text('message-uk'), chosen.text('message-en')];
  return uk || en ? { uk: uk || en, en: en || uk } : undefined;
}

const inBoth = (key: TextKey): Words => ({ uk: sayIn('uk')(key), en: sayIn('en')(key) });

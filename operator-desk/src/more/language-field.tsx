import { languages, type Language } from '@cherha/shared/domain/catalogue.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { Choose, type Chosen } from './fields.tsx';

/** In which language the visitor wants her ticket and her calls. */
export function LanguageField() {
  const say = useSay();
  return (
    <Choose
      label={say('more.language')}
      name="language"
      options={languages.map((value) => ({ value, label: say(`common.languageName.${value}`) }))}
    />
  );
}

export const languageIn = (chosen: Chosen): Language => chosen.oneOf('language', languages) ?? 'uk';

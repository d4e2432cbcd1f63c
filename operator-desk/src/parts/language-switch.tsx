import { languages } from '@cherha/shared/domain/catalogue.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useSettings } from '../settings/settings-context.tsx';

/** Each language by its own name; one press changes it, and the workplace remembers. */
export function LanguageSwitch() {
  const say = useSay();
  const { change } = useSettings();
  return (
    <fieldset className="switch" aria-label={say('desk.top.language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === say.language}
          onClick={() => change({ language })}
        >
          {say(`common.languageName.${language}`)}
        </button>
      ))}
    </fieldset>
  );
}

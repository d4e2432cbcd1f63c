import { languages } from '@cherha/shared/domain/catalogue.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useHall } from '../hall.tsx';
import { ActionButton } from './action-button.tsx';

/** The other language, by its own name: found by those who cannot read this screen. */
export function OtherLanguage() {
  const { send } = useHall();
  const say = useSay();
  return (
    <>
      {languages
        .filter((language) => language !== say.language)
        .map((language) => (
          <ActionButton
            key={language}
            icon="language"
            lang={language}
            onPress={() => send({ type: 'language.chosen', language })}
          >
            {say(`common.languageName.${language}`)}
          </ActionButton>
        ))}
    </>
  );
}

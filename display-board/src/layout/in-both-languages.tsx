import { languages, type Words } from '@cherha/shared/domain/catalogue.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';

/** What the centre says of itself, in the board's language and smaller in the other one. */
export function InBothLanguages({ text }: { text: Words }) {
  const { language } = useSay();
  const [other] = languages.filter((each) => each !== language);
  return (
    <>
      <span className="own-words">{text[language]}</span>
      {other && text[other] !== text[language] && (
        <span className="other-words" lang={other}>
          {text[other]}
        </span>
      )}
    </>
  );
}

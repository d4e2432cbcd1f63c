import { useSay } from '@cherha/shared/ui/language.tsx';
import { useAccess } from '../access/access.tsx';

/** The same in sign language, where the centre has a film of this screen and the visitor wants it. */
export function SignFilm() {
  const say = useSay();
  const { seen, film } = useAccess();
  if (!film || seen.mode === 'usual' || seen.settings.sign === 'hidden') return null;
  return (
    <video
      className="frame-film"
      key={film}
      src={film}
      aria-label={say('access.sign')}
      muted
      autoPlay
      playsInline
    >
      <track kind="captions" src={film.replace(/\.\w+$/, '.vtt')} srcLang={say.language} />
    </video>
  );
}

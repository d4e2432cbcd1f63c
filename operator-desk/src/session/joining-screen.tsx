import { useSay } from '@cherha/shared/ui/language.tsx';

/** Before anything is known: no empty desk, and an honest word when the server is away. */
export function JoiningScreen({ trouble }: { trouble?: 'unreachable' | 'outdated' | undefined }) {
  const say = useSay();
  if (trouble === 'outdated')
    return (
      <main className="door">
        <title>{say('desk.title')}</title>
        <h1>{say('desk.joining.outdated')}</h1>
        <p>{say('refusal.protocol-differs')}</p>
        <button type="button" className="button" data-rank="main" onClick={() => location.reload()}>
          {say('desk.joining.reload')}
        </button>
      </main>
    );
  return (
    <main className="door">
      <title>{say('desk.title')}</title>
      <h1>{say('desk.title')}</h1>
      <output className="notice" data-tone={trouble ? 'refused' : 'quiet'}>
        {say(trouble ? 'desk.joining.unreachable' : 'desk.joining.title')}
      </output>
    </main>
  );
}

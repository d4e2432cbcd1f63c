import './layout/board.css';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { UrgentSign } from '@cherha/shared/ui/urgent-sign.tsx';

type NoticeScreenProps =
  | { readonly about: 'joining' | 'no-server' | 'outdated' }
  | { readonly about: 'no-window'; readonly name: string };

/** Before the first view, or when there is nothing that this screen could show: one sentence for the hall. */
export function NoticeScreen(props: NoticeScreenProps) {
  const say = useSay();
  return (
    <main className="notice" data-about={props.about}>
      <h1>{say('board.title')}</h1>
      <output>
        {props.about === 'no-server' && <UrgentSign of="lost" />}
        <p>{sentence(say, props)}</p>
        {props.about === 'no-server' && <p>{say('board.askStaff')}</p>}
      </output>
    </main>
  );
}

function sentence(say: ReturnType<typeof useSay>, props: NoticeScreenProps): string {
  if (props.about === 'no-window') return say('board.noWindow', { asked: props.name });
  return say(props.about === 'no-server' ? 'board.noServer' : `board.${props.about}`);
}

import { useSay } from '@cherha/shared/ui/language.tsx';

/** From the small window back to everything: the page that opened it, or a new one. */
export function FullButton() {
  const say = useSay();
  return (
    <button type="button" className="quiet-button" onClick={goToFull}>
      {say('desk.compact.full')}
    </button>
  );
}

/** The desk's own program hears the new window and shows the one that it has. */
function goToFull(): void {
  const opener: unknown = window.opener;
  if (isOpenDesk(opener)) opener.focus();
  else window.open(location.pathname, 'cherha-desk');
}

function isOpenDesk(opener: unknown): opener is Window {
  return opener !== null && typeof opener === 'object' && !(opener as Window).closed;
}

import { useSay } from '@cherha/shared/ui/language.tsx';

/** Opens the small window, to keep beside other programs; pressed again, the same one comes back. */
export function CompactButton() {
  const say = useSay();
  return (
    <button type="button" className="quiet-button" onClick={openCompact}>
      {say('desk.compact.open')}
    </button>
  );
}

function openCompact(): void {
  const small = window.open(
    `${location.pathname}?compact`,
    'cherha-compact',
    'popup,width=360,height=220',
  );
  small?.focus();
}

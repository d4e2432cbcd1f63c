import { useSay } from '@cherha/shared/ui/language.tsx';
import { useAccess } from '../access/access.tsx';
import { ActionButton } from './action-button.tsx';

/** The way into the accessible mode, and in it to its settings: low on every screen, in one place. */
export function AccessButton() {
  const { seen, send } = useAccess();
  return (
    <ActionButton
      icon="access"
      onPress={() =>
        send(
          seen.mode === 'usual' ? { type: 'access.asked', by: 'button' } : { type: 'panel.opened' },
        )
      }
    >
      {useSay()('access.open')}
    </ActionButton>
  );
}

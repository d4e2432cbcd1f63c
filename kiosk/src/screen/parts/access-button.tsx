import { useSay } from '@cherha/shared/ui/language.tsx';
import { useAccess } from '../access/access.tsx';
import { ActionButton } from './action-button.tsx';

/** The way into the accessible mode, and in it (then it is filled) to its settings: low on every screen, in one place. */
export function AccessButton() {
  const { seen, send } = useAccess();
  const isOn = seen.mode === 'accessible';
  return (
    <ActionButton
      icon="access"
      look={isOn ? 'on' : 'plain'}
      onPress={() => send(isOn ? { type: 'panel.opened' } : { type: 'access.asked', by: 'button' })}
    >
      {useSay()('access.open')}
    </ActionButton>
  );
}

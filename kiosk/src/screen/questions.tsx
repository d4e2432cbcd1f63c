import { useSay } from '@cherha/shared/ui/language.tsx';
import { useAccess } from './access/access.tsx';
import { useHall } from './hall.tsx';
import { Dialog } from './parts/dialog.tsx';
import { SettingsPanel } from './parts/settings-panel.tsx';

interface QuestionsProps {
  readonly wondering: boolean;
  readonly help: 'hidden' | 'shown';
}

/** What stands over a screen: help, and above it the question whether anybody is there. */
export function Questions({ wondering, help }: QuestionsProps) {
  const { send } = useHall();
  const { mode, panel } = useAccess().seen;
  const say = useSay();
  if (wondering)
    return (
      <Dialog
        key="stay"
        title={say('kiosk.stay.title')}
        lead={say(mode === 'accessible' ? 'access.stayLead' : 'kiosk.stay.lead')}
        answer={say('kiosk.stay.yes')}
        onAnswer={() => send({ type: 'visitor.stayed' })}
      />
    );
  if (help === 'shown')
    return (
      <Dialog
        key="help"
        title={say('kiosk.help.title')}
        lead={say('kiosk.help.lead')}
        answer={say('kiosk.help.close')}
        onAnswer={() => send({ type: 'help.closed' })}
      />
    );
  return panel === 'shown' ? <SettingsPanel /> : null;
}

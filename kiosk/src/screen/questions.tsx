import { useSay } from '@cherha/shared/ui/language.tsx';
import { useAccess } from './access/access.tsx';
import { useHall } from './hall.tsx';
import type { HelpNow } from './kiosk-visit.ts';
import { ActionButton } from './parts/action-button.tsx';
import { Dialog } from './parts/dialog.tsx';
import { SettingsPanel } from './parts/settings-panel.tsx';

interface QuestionsProps {
  readonly wondering: boolean;
  readonly help: 'hidden' | 'shown';
  readonly helpNow: HelpNow;
}

/** What stands over a screen: help, and above it the question whether anybody is there. */
export function Questions({ wondering, help, helpNow }: QuestionsProps) {
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
  if (help === 'shown') return <Help helpNow={helpNow} />;
  return panel === 'shown' ? <SettingsPanel /> : null;
}

/** Who helps here, the button that calls a person, and what became of the call. */
function Help({ helpNow }: { helpNow: HelpNow }) {
  const { send } = useHall();
  const say = useSay();
  const isOpen = helpNow === 'asked' || helpNow === 'coming';
  return (
    <Dialog
      key={`help ${helpNow}`}
      title={say(`kiosk.help.title.${helpNow}`)}
      lead={say(`kiosk.help.lead.${helpNow}`)}
      answer={say('kiosk.help.close')}
      onAnswer={() => send({ type: 'help.closed' })}
      below={
        isOpen && (
          <ActionButton onPress={() => send({ type: 'help.cancelled' })}>
            {say('kiosk.help.cancel')}
          </ActionButton>
        )
      }
    >
      {!isOpen && helpNow !== 'asking' && (
        <ActionButton look="main" icon="help" onPress={() => send({ type: 'help.wanted' })}>
          {say(helpNow === 'none' ? 'kiosk.help.call' : 'kiosk.help.callAgain')}
        </ActionButton>
      )}
    </Dialog>
  );
}

import '@cherha/shared/ui/fonts.css';
import '@cherha/shared/ui/theme.css';
import '@cherha/shared/ui/base.css';
import '../desk.css';
import { defined } from '@cherha/shared/domain/result.ts';
import { InLanguage } from '@cherha/shared/ui/language.tsx';
import { createRoot } from 'react-dom/client';
import { SettingsProvider } from '../settings/settings-context.tsx';
import { usePreferences } from '../settings/use-preferences.ts';
import { AddressScreen } from './address-screen.tsx';
import type { AddressAsked } from './contract.ts';

const bridge = defined(window.deskAddress, 'bridge to the shell');
const atFirst = await bridge.asked();
const root = createRoot(defined(document.getElementById('app'), 'place for the page'));
root.render(<AddressPage asked={atFirst} />);

function AddressPage({ asked }: { asked: AddressAsked }) {
  const [preferences, change] = usePreferences();
  return (
    <SettingsProvider preferences={preferences} change={change}>
      <InLanguage language={preferences.language}>
        <AddressScreen asked={asked} use={bridge.use} />
      </InLanguage>
    </SettingsProvider>
  );
}

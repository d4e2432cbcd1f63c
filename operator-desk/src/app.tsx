import { unreachable } from '@cherha/shared/domain/result.ts';
import { InLanguage } from '@cherha/shared/ui/language.tsx';
import { JoiningScreen } from './session/joining-screen.tsx';
import { SignInScreen } from './session/sign-in-screen.tsx';
import { useSession, type DeskSocket } from './session/use-session.ts';
import { SettingsProvider } from './settings/settings-context.tsx';
import { usePreferences } from './settings/use-preferences.ts';
import { SignedInDesk } from './signed-in-desk.tsx';

/** From the door to the window: who is there decides what is shown. */
export function App({ connect }: { connect: () => DeskSocket }) {
  const [preferences, change] = usePreferences();
  const { session, ...door } = useSession(connect);

  const screen = () => {
    switch (session.state) {
      case 'asking':
        return <JoiningScreen trouble={session.unreachable ? 'unreachable' : undefined} />;
      case 'out':
        return <SignInScreen ended={session.ended} onSignIn={door.signIn} />;
      case 'in':
        return (
          <SignedInDesk
            key={session.me.id}
            socket={session.socket}
            onEnded={door.ended}
            onSignOut={door.signOut}
          />
        );
      default:
        return unreachable(session);
    }
  };

  return (
    <SettingsProvider preferences={preferences} change={change}>
      <InLanguage language={preferences.language}>{screen()}</InLanguage>
    </SettingsProvider>
  );
}

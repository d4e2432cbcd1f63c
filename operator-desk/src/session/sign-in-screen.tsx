import type { HttpRefusal } from '@cherha/shared/protocol/http.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { LanguageSwitch } from '../parts/language-switch.tsx';
import { ThemeChoice } from '../parts/theme-choice.tsx';
import type { SignIn } from './use-session.ts';

type Trouble = HttpRefusal | 'no-answer' | 'empty';

/** The door: a login and a password, and in words what was wrong. */
export function SignInScreen({
  ended,
  onSignIn,
  trouble: shown,
}: {
  ended: boolean;
  onSignIn: SignIn;
  trouble?: Trouble;
}) {
  const say = useSay();
  const [trouble, setTrouble] = useState<Trouble | undefined>(shown);
  const [going, setGoing] = useState(false);
  const [capsLock, setCapsLock] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (going) return;
    const form = event.currentTarget;
    const login = valueOf(form, 'login').trim();
    const password = valueOf(form, 'password');
    if (!login || !password) return setTrouble('empty');
    setTrouble(undefined);
    setGoing(true);
    const refusal = await onSignIn({ login, password });
    setGoing(false);
    setTrouble(refusal);
    if (refusal) fieldOf(form, 'password')?.select();
  };
  const noticeCapsLock = (event: KeyboardEvent): void =>
    setCapsLock(event.getModifierState('CapsLock'));
  const wrong = trouble === 'wrong-login-or-password' || trouble === 'empty';

  return (
    <main className="door">
      <title>{say('desk.signIn.title')}</title>
      <h1>{say('desk.signIn.title')}</h1>
      <form className="form" onSubmit={(event) => void submit(event)} noValidate>
        {ended && (
          <p className="notice" data-tone="quiet">
            {say('desk.signIn.ended')}
          </p>
        )}
        <label>
          {say('desk.signIn.login')}
          <input
            name="login"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the door asks one thing, by keyboard
            autoFocus
            aria-invalid={wrong}
            aria-describedby="sign-in-trouble"
          />
        </label>
        <label>
          {say('desk.signIn.password')}
          <input
            name="password"
            type="password"
            autoComplete="current-password"
            aria-invalid={wrong}
            aria-describedby="sign-in-caps sign-in-trouble"
            onKeyDown={noticeCapsLock}
            onKeyUp={noticeCapsLock}
            onBlur={() => setCapsLock(false)}
          />
        </label>
        <output className="hint" id="sign-in-caps">
          {capsLock && say('desk.signIn.capsLock')}
        </output>
        <p className="notice" id="sign-in-trouble" role="alert" data-tone="refused">
          {trouble && say(trouble === 'empty' ? 'desk.signIn.empty' : `refusal.${trouble}`)}
        </p>
        <button className="button" data-rank="main" aria-disabled={going}>
          {say(going ? 'desk.signIn.going' : 'desk.signIn.go')}
        </button>
      </form>
      <footer className="door-settings">
        <LanguageSwitch />
        <ThemeChoice />
      </footer>
    </main>
  );
}

const fieldOf = (form: HTMLFormElement, name: string): HTMLInputElement | undefined => {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement ? field : undefined;
};
const valueOf = (form: HTMLFormElement, name: string): string => fieldOf(form, name)?.value ?? '';

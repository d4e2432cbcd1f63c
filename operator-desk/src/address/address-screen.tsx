import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState, type FormEvent } from 'react';
import { LanguageSwitch } from '../parts/language-switch.tsx';
import { ThemeChoice } from '../parts/theme-choice.tsx';
import type { AddressAsked, AddressBridge, AddressTrouble } from './contract.ts';

/** The desk on a new machine asks one thing: where its server is. The same page says when it is not there. */
export function AddressScreen({ asked, use }: { asked: AddressAsked; use: AddressBridge['use'] }) {
  const say = useSay();
  const [trouble, setTrouble] = useState<AddressTrouble | undefined>(asked.trouble);
  const [going, setGoing] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (going) return;
    const field = event.currentTarget.elements.namedItem('address');
    if (!(field instanceof HTMLInputElement)) return;
    setTrouble(undefined);
    setGoing(true);
    try {
      setTrouble(await use(field.value));
    } finally {
      setGoing(false);
      field.select();
    }
  };

  return (
    <main className="door">
      <title>{say('desk.address.title')}</title>
      <h1>{say('desk.address.title')}</h1>
      <form className="form" onSubmit={(event) => void submit(event)} noValidate>
        <label>
          {say('desk.address.field')}
          <input
            name="address"
            inputMode="url"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={asked.address}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page asks one thing, by keyboard
            autoFocus
            aria-invalid={trouble !== undefined}
            aria-describedby="address-hint address-trouble"
          />
        </label>
        <p className="hint" id="address-hint">
          {say(asked.isSet ? 'desk.address.isSet' : 'desk.address.hint')}
        </p>
        <p className="notice" id="address-trouble" role="alert" data-tone="refused">
          {trouble && say(`desk.address.trouble.${trouble}`)}
        </p>
        <button className="button" data-rank="main" aria-disabled={going}>
          {say(going ? 'desk.address.going' : 'desk.address.go')}
        </button>
      </form>
      <footer className="door-settings">
        <LanguageSwitch />
        <ThemeChoice />
      </footer>
    </main>
  );
}

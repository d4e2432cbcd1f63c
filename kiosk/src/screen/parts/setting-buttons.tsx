import { useSay } from '@cherha/shared/ui/language.tsx';
import { useId, type ReactNode } from 'react';
import type { AccessSettings, SettingChange } from '../access/access-settings.ts';
import { useAccess } from '../access/access.tsx';
import { ActionButton } from './action-button.tsx';

/** Buttons that belong together, under what they are about. */
export function Choices({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  return (
    <div className="panel-group" role="group" aria-labelledby={id}>
      <p className="panel-label" id={id}>
        {label}
      </p>
      <div className="panel-choices">{children}</div>
    </div>
  );
}

interface ButtonProps {
  readonly change: SettingChange;
  readonly children: ReactNode;
}

/** One of several: pressed is what the kiosk is like now. */
export function Choice({ change, children }: ButtonProps) {
  const { seen, theme, send } = useAccess();
  const now: AccessSettings = { ...seen.settings, theme: seen.settings.theme ?? theme };
  const chosen = Object.entries(change).every(
    ([name, value]) => now[name as keyof AccessSettings] === value,
  );
  return (
    <ActionButton
      pressed={chosen}
      icon={chosen ? 'chosen' : 'open'}
      onPress={() => send({ type: 'setting.changed', change })}
    >
      {children}
    </ActionButton>
  );
}

const switches = {
  reach: 'access.panel.reach',
  words: 'access.panel.words',
  time: 'access.panel.time',
  voice: 'access.panel.voice',
  screen: 'access.panel.blank',
  sign: 'access.panel.sign',
} as const;

interface SwitchProps<Name extends keyof typeof switches> {
  readonly name: Name;
  readonly on: AccessSettings[Name];
  readonly off: AccessSettings[Name];
}

/** One thing that is on or off. */
export function Switch<Name extends keyof typeof switches>({ name, on, off }: SwitchProps<Name>) {
  const { seen, send } = useAccess();
  const say = useSay();
  const isOn = seen.settings[name] === on;
  return (
    <ActionButton
      checked={isOn}
      icon={isOn ? 'chosen' : 'open'}
      onPress={() => send({ type: 'setting.changed', change: { [name]: isOn ? off : on } })}
    >
      {say(switches[name])}
    </ActionButton>
  );
}

/** A little more, or a little less. */
export function Step({ change, children }: ButtonProps) {
  const { send } = useAccess();
  return (
    <ActionButton onPress={() => send({ type: 'setting.changed', change })}>
      {children}
    </ActionButton>
  );
}

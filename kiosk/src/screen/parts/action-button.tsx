import './action-button.css';
import { PressButton } from '@cherha/shared/ui/press-button.tsx';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface ActionButtonProps {
  readonly icon?: IconName;
  /** `on`: what it stands for is on. */
  readonly look?: 'plain' | 'large' | 'main' | 'on';
  readonly lang?: string;
  readonly label?: string;
  readonly disabled?: boolean;
  /** One of several that may be chosen: is it this one? */
  readonly pressed?: boolean;
  /** One thing that is on or off. */
  readonly checked?: boolean;
  /** The key of a keypad that means this button. */
  readonly way?: 'back' | 'next' | 'previous';
  /** `typing`: letters may follow at once. */
  readonly pace?: 'typing';
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button that says what it does. */
export function ActionButton({ icon, look = 'plain', lang, label, ...rest }: ActionButtonProps) {
  return (
    <PressButton
      className="action-button"
      data-look={look}
      lang={lang}
      aria-label={label}
      role={rest.checked === undefined ? undefined : 'switch'}
      aria-checked={rest.checked}
      aria-pressed={rest.pressed}
      data-way={rest.way}
      aria-disabled={rest.disabled ? true : undefined}
      pace={rest.pace}
      onPress={rest.onPress}
    >
      {icon && <Icon name={icon} />}
      <span>{rest.children}</span>
    </PressButton>
  );
}

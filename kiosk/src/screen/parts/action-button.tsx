import './action-button.css';
import { PressButton } from '@cherha/shared/ui/press-button.tsx';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface ActionButtonProps {
  readonly icon?: IconName;
  readonly look?: 'plain' | 'large' | 'main';
  readonly lang?: string;
  readonly label?: string;
  readonly disabled?: boolean;
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
      aria-disabled={rest.disabled ? true : undefined}
      onPress={rest.onPress}
    >
      {icon && <Icon name={icon} />}
      <span>{rest.children}</span>
    </PressButton>
  );
}

import './dialog.css';
import { useId, type ReactNode } from 'react';
import { ActionButton } from './action-button.tsx';
import { Scroller } from './scroller.tsx';

interface DialogProps {
  readonly title: string;
  readonly lead: string;
  readonly answer: string;
  readonly onAnswer: () => void;
  /** What is more likely wanted than the answer, above it; and what is less, below. */
  readonly children?: ReactNode;
  readonly below?: ReactNode;
}

/** One thing to know and one answer; what is behind waits, and gets the focus back. */
export function Dialog({ title, lead, answer, onAnswer, children, below }: DialogProps) {
  const id = useId();
  return (
    <dialog
      className="dialog"
      ref={showModal}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-lead`}
      onClose={onAnswer}
    >
      <Scroller className="dialog-words">
        <h2 id={`${id}-title`}>{title}</h2>
        <p id={`${id}-lead`}>{lead}</p>
      </Scroller>
      {children}
      <ActionButton look={children ? 'plain' : 'main'} way="back" onPress={onAnswer}>
        {answer}
      </ActionButton>
      {below}
    </dialog>
  );
}

/** Over everything else, for as long as it stands. */
export function showModal(dialog: HTMLDialogElement | null): (() => void) | undefined {
  if (!dialog) return undefined;
  dialog.showModal();
  return () => dialog.close();
}

import { StripsNow } from '../help/help-everywhere.tsx';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';

/** A native dialog: it traps the focus while open and gives it back when it goes. */
export function Dialog({
  title,
  onClose,
  wide = false,
  children,
}: {
  title: string;
  onClose: () => void;
  /** For a whole board of forms. */
  wide?: boolean;
  children: ReactNode;
}) {
  const place = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useLayoutEffect(() => {
    const dialog = place.current;
    dialog?.showModal();
    // Closed before it leaves the page: only then does the browser give the focus back.
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      ref={place}
      className="dialog"
      data-wide={wide}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
      {/* Last in order, so that the dialog does not open with the focus on it; shown first. */}
      <StripsNow />
    </dialog>
  );
}

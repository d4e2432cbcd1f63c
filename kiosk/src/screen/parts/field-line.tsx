import './field-line.css';
import type { ReactNode } from 'react';

interface FieldLineProps {
  readonly label: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  /** `code`: large and spaced, for signs that are compared one by one. */
  readonly look?: 'code';
  /** What is typed is nobody else's business: a voice counts its signs and does not say them. */
  readonly masked?: true;
  /** The button beside the field. */
  readonly children: ReactNode;
}

/** A field that is typed into by the keys on the glass, a scanner or a keyboard, and its one button. */
export function FieldLine({ label, text, onType, look, masked, children }: FieldLineProps) {
  return (
    <div className="field-line" data-look={look}>
      <input
        className="field"
        type="text"
        inputMode="none"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        placeholder={label}
        value={text}
        data-masked={masked}
        onChange={(event) => onType(event.target.value)}
      />
      {children}
    </div>
  );
}

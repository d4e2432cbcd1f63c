import { globalShortcut } from 'electron';

const strong = ['control', 'alt', 'super', 'meta'];
/** The quiet alarm and every action of the desk may lie here: what the shell has, no page hears. */
const ofTheDesk = /^control,shift,f\d{1,2}$/;

/** Held a moment too long they would press the button that has the focus in the window that came. */
const pressing = ['space', 'enter', 'return'];

/**
 * Whether a chord may be taken from every program on the machine: two modifiers and a key, so that
 * nothing that is typed elsewhere is lost, and none that the desk itself needs.
 */
export function isSafeShortcut(chord: string): boolean {
  const parts = chord.split('+').map((part) => named(part.trim().toLowerCase()));
  const modifiers = new Set(parts.filter((part) => strong.includes(part) || part === 'shift'));
  const [key, ...others] = parts.filter((part) => !modifiers.has(part));
  if (!key || others.length > 0 || modifiers.size < 2 || pressing.includes(key)) return false;
  return !ofTheDesk.test([...[...modifiers].toSorted(), key].join());
}

const named = (part: string): string =>
  part.replace(/^(ctrl|cmdorctrl|commandorcontrol)$/, 'control');

/** From any program the small window comes forward. It calls nobody: that is a press in the window itself. */
export function registerShortcut(
  chord: string | undefined,
  comeForward: () => void,
  reportBug: (error: unknown) => void,
): void {
  if (chord === undefined) return;
  if (!isSafeShortcut(chord))
    return reportBug(
      new Error(
        `shortcut "${chord}": two of Control, Alt, Shift, Super and a key, not Space, Enter or Control+Shift+F-key`,
      ),
    );
  try {
    if (!globalShortcut.register(chord, comeForward))
      reportBug(new Error(`shortcut "${chord}" is taken by another program`));
  } catch (cause) {
    reportBug(cause);
  }
}

import { globalShortcut } from 'electron';

const strong = ['control', 'ctrl', 'commandorcontrol', 'cmdorctrl', 'alt', 'super', 'meta'];
/** The quiet alarm of the window: a desk that has it registered would no longer hear it itself. */
const alarm = ['control', 'f8', 'shift'];

/** Held a moment too long they would press the button that has the focus in the window that came. */
const pressing = ['space', 'enter', 'return'];

/**
 * Whether a chord may be taken from every program on the machine: two modifiers and a key, so that
 * nothing that is typed elsewhere is lost, and none that the desk itself needs.
 */
export function isSafeShortcut(chord: string): boolean {
  const parts = chord.split('+').map((part) => part.trim().toLowerCase());
  const modifiers = new Set(parts.filter((part) => strong.includes(part) || part === 'shift'));
  const [key, ...others] = parts.filter((part) => !modifiers.has(part));
  if (!key || others.length > 0 || modifiers.size < 2 || pressing.includes(key)) return false;
  const named = parts.map((part) => part.replace(/^(ctrl|cmdorctrl|commandorcontrol)$/, 'control'));
  return named.toSorted().join() !== alarm.join();
}

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
        `shortcut "${chord}": two of Control, Alt, Shift, Super and a key, not Space or Enter`,
      ),
    );
  try {
    if (!globalShortcut.register(chord, comeForward))
      reportBug(new Error(`shortcut "${chord}" is taken by another program`));
  } catch (cause) {
    reportBug(cause);
  }
}

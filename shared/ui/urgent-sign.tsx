import './urgent-sign.css';

/** Known by their outlines, from ten metres and without colours. */
const drawings = {
  /** A siren. */
  raid: 'M5.5 18v-5.5a6.5 6.5 0 0 1 13 0V18zM3.5 19.2h17v2.6h-17zM11.1 1h1.8v3.4h-1.8zM3.5 4.9l1.3-1.3 2.4 2.4-1.3 1.3zM20.5 4.9l-1.3-1.3-2.4 2.4 1.3 1.3zM.4 11.4h3.2v1.8H.4zM20.4 11.4h3.2v1.8h-3.2z',
  emergency:
    'M12 1.8L23.4 21.8H.6zM10.7 8.6l.5 7h1.6l.5-7zM12 16.8a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8z',
  /** Waves that are crossed out. */
  lost: 'M2.2 9.6c5.6-5 14-5 19.6 0M6.2 14.2c3.4-3 8.2-3 11.6 0M12 19v.2M4 2.6l16 19',
  /** Not given now: a bar across. */
  off: 'M12 1.5a10.5 10.5 0 1 0 0 21 10.5 10.5 0 0 0 0-21zM5.5 10.2h13v3.6h-13z',
  clear:
    'M12 1.5a10.5 10.5 0 1 0 0 21 10.5 10.5 0 0 0 0-21zM6.2 12.6l1.9-1.9 2.7 2.7 5.4-6 2 1.8-7.3 8.1z',
} as const;

export type Urgent = keyof typeof drawings;

/** What the whole building is told has its own sign wherever it stands; beside words, never instead. */
export function UrgentSign({ of }: { of: Urgent }) {
  return (
    <svg
      className="urgent-sign"
      data-of={of}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[of]} fillRule="evenodd" />
    </svg>
  );
}

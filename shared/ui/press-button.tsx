import './press-button.css';
import {
  useEffect,
  useState,
  type ComponentProps,
  type KeyboardEvent,
  type PointerEvent,
} from 'react';
import { newHand, pressOn, type PressRules, type Touch } from './press.ts';

/** A finger trembles by about six millimetres; a second strike within half a second is no wish. */
const SLOP_MM = 6;
const REST_MS = 500;
/** The same letter may be wanted twice at once, but not within a tremble of the finger. */
const KEY_AGAIN_MS = 120;

const hand = newHand();

type PressButtonProps = Omit<ComponentProps<'button'>, 'onClick'> & {
  readonly onPress: () => void;
  /** The keys of an on-screen keyboard may follow each other at once. */
  readonly pace?: 'calm' | 'typing' | undefined;
};

/**
 * A button for public hands: it acts when the finger is lifted where it was put down, once; sliding
 * off, a second finger, a double tap and a held key do nothing.
 */
export function PressButton({ onPress, pace = 'calm', className, ...rest }: PressButtonProps) {
  const [pressed, setPressed] = useState(false);
  const [press] = useState(() => pressOn(hand, rules(pace)));
  useEffect(() => () => press.cancel(), [press]);

  const off = rest.disabled === true || rest['aria-disabled'] === true;
  const act = (was: boolean): void => {
    setPressed(false);
    if (was && !off) onPress();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!event.repeat) act(press.strike(event.timeStamp));
  };
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    if (event.button !== 0 || !press.down(touchOf(event))) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setPressed(true);
  };

  return (
    <button
      type="button"
      {...rest}
      className={['press-button', className].join(' ')}
      data-pressed={pressed && !off ? '' : undefined}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => setPressed(press.move(touchOf(event)))}
      onPointerUp={(event) => act(press.up(touchOf(event)))}
      onLostPointerCapture={() => {
        press.cancel();
        setPressed(false);
      }}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        // A click that the page itself makes comes from a key that was judged already.
        if (event.detail === 0) act(!event.isTrusted || press.strike(event.timeStamp));
      }}
    />
  );
}

const touchOf = (event: PointerEvent): Touch => ({
  id: event.pointerId,
  x: event.clientX,
  y: event.clientY,
  at: event.timeStamp,
});

function rules(pace: 'calm' | 'typing'): PressRules {
  const mm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));
  const slopPx = SLOP_MM * (mm > 0 ? mm : 4);
  return pace === 'calm'
    ? { slopPx, restMs: REST_MS }
    : { slopPx, restMs: 0, againMs: KEY_AGAIN_MS };
}

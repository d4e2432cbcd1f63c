import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState } from 'react';
import { ActionButton } from '../parts/action-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Key } from '../parts/keyboard.tsx';

interface PinPadProps {
  /** What the door said to the PIN before this one. */
  readonly said?: { readonly door: 'wrong' | 'wait'; readonly waitMs: number } | undefined;
  readonly onEnter: (pin: string) => void;
  readonly onClose: () => void;
}

const rows = ['123', '456', '789'];
const LONGEST = 12;

/** Whoever works here types the PIN; it is never shown and never said. */
export function PinPad({ said, onEnter, onClose }: PinPadProps) {
  const say = useSay();
  const [pin, setPin] = useState('');
  const add = (digit: string) => () => setPin((pin + digit).slice(0, LONGEST));
  const enter = (): void => {
    setPin('');
    onEnter(pin);
  };
  return (
    <main className="service service-pin">
      <h1>{say('service.pin.title')}</h1>
      <p className="service-dots" role="status" aria-label={say('service.pin.field')}>
        {'•'.repeat(pin.length)}&nbsp;
      </p>
      <p role="alert">
        {said?.door === 'wrong' && say('service.pin.wrong')}{' '}
        {said && said.waitMs > 0
          ? say('service.pin.wait', { seconds: Math.ceil(said.waitMs / 1000) })
          : ''}
      </p>
      <div className="keyboard" role="group" aria-label={say('service.pin.keys')}>
        {rows.map((row) => (
          <div className="keyboard-row" key={row}>
            {[...row].map((digit) => (
              <Key key={digit} onPress={add(digit)}>
                {digit}
              </Key>
            ))}
          </div>
        ))}
        <div className="keyboard-row">
          <Key onPress={add('0')}>0</Key>
          <Key
            kind="erase"
            label={say('service.pin.erase')}
            onPress={() => setPin(pin.slice(0, -1))}
          >
            <Icon name="erase" />
          </Key>
        </div>
      </div>
      <div className="service-ways">
        <ActionButton onPress={onClose}>{say('service.close')}</ActionButton>
        <ActionButton look="main" disabled={pin.length < 4} onPress={enter}>
          {say('service.pin.enter')}
        </ActionButton>
      </div>
    </main>
  );
}

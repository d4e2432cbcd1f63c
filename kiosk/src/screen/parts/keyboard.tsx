import './keyboard.css';
import type { Language } from '@cherha/shared/domain/catalogue.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { PressButton } from '@cherha/shared/ui/press-button.tsx';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { useWideGlass } from './use-wide-glass.ts';

type Rows = Readonly<Record<Language, readonly [string, string, string]>>;

/** Eleven keys of 20 mm are as wide as an upright screen: Ї and Ґ stand in the third row. */
const uprightRows: Rows = {
  uk: ['йцукенгшщзх', 'фівапролджє', 'ячсмитьбюїґ'],
  en: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
};
/** A wide screen has the usual rows, and no height to spare. */
const wideRows: Rows = {
  uk: ['йцукенгшщзхї', 'фівапролджєґ', 'ячсмитьбю'],
  en: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
};
const APOSTROPHE = '’';

/** A name is found long before it is typed out. */
const LONGEST = 40;

interface KeyboardProps {
  readonly text: string;
  readonly onType: (text: string) => void;
}

/** A keyboard in the page, in the language of the page. */
export function Keyboard({ text, onType }: KeyboardProps) {
  const say = useSay();
  const wide = useWideGlass();
  const add = (letter: string) => () => onType((text + letter).slice(0, LONGEST));
  const letters = (row: string): ReactNode =>
    [...row].map((letter) => (
      <Key key={letter} onPress={add(letter)}>
        {letter.toLocaleUpperCase(say.language)}
      </Key>
    ));
  const [first, second, third] = (wide ? wideRows : uprightRows)[say.language];
  const others = (
    <>
      <Key onPress={add(APOSTROPHE)}>{APOSTROPHE}</Key>
      <Key kind="space" onPress={add(' ')}>
        {say('kiosk.search.space')}
      </Key>
      <Key
        kind="erase"
        label={say('kiosk.search.erase')}
        onPress={() => onType([...text].slice(0, -1).join(''))}
      >
        <Icon name="erase" />
      </Key>
    </>
  );
  return (
    <div className="keyboard" role="group" aria-label={say('kiosk.search.keyboard')}>
      <div className="keyboard-row">{letters(first)}</div>
      <div className="keyboard-row">{letters(second)}</div>
      <div className="keyboard-row">
        {letters(third)}
        {wide && others}
      </div>
      {!wide && <div className="keyboard-row">{others}</div>}
    </div>
  );
}

interface KeyProps {
  readonly kind?: 'letter' | 'space' | 'erase';
  readonly label?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** One key of a keyboard in the page. */
export function Key({ kind = 'letter', label, onPress, children }: KeyProps) {
  return (
    <PressButton className={`key key-${kind}`} aria-label={label} pace="typing" onPress={onPress}>
      {children}
    </PressButton>
  );
}

import type { Say } from '@cherha/shared/text/say.ts';

const signs: Readonly<Record<string, string>> = {
  Minus: '-',
  Equal: '=',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Semicolon: ';',
  Quote: '’',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Backquote: '`',
  Add: '+',
  Subtract: '-',
  Multiply: '*',
  Divide: '/',
  Decimal: '.',
};

/** What is printed on a key: `KeyR` is R, `Digit3` is 3, `Space` is «Пробіл»; `Shift+F2` is itself. */
export function keyName(code: string, say: Say): string {
  if (code === 'Space') return say('desk.keys.space');
  const [, place, name = code] = /^(Key|Digit|Numpad)(.+)$/.exec(code) ?? [];
  const sign = signs[name] ?? name;
  return place === 'Numpad' ? say('desk.keys.numpad', { key: sign }) : sign;
}

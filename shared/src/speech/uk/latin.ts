import { latinLetterName } from './letters.ts';

/** A foreign word as it would be spelled in Ukrainian; capitals letter by letter. */
export function foreign(found: string): string {
  const known = wellKnown[found.toLowerCase()];
  if (known !== undefined) return known;
  if (/^[A-Z]{2,4}$/.test(found) || found.length === 1)
    return Array.from(found, latinLetterName).join(' ');
  return found
    .split('-')
    .map((part) => inCyrillic(part.toLowerCase()))
    .join(' ');
}

const wellKnown: Readonly<Record<string, string>> = {
  'wi-fi': 'вай фай',
  wifi: 'вай фай',
  'e-mail': 'імейл',
  email: 'імейл',
  online: 'онлайн',
  offline: 'офлайн',
  sms: 'есемес',
  viber: 'вайбер',
  telegram: 'телеграм',
  google: 'гугл',
  youtube: 'ютуб',
  facebook: 'фейсбук',
  iphone: 'айфон',
  android: 'андроїд',
  apple: 'епл',
  whatsapp: 'вотсап',
  bluetooth: 'блютуз',
  english: 'інґліш',
  www: 'три дабл ю',
  gov: 'гов',
  ua: 'ю ей',
  pin: 'пін',
  ok: 'окей',
  cnap: 'цнап',
  diia: 'дія',
  cherha: 'черга',
};

const sounds: readonly (readonly [string, string])[] = [
  ['sch', 'ш'],
  ['shch', 'щ'],
  ['tch', 'ч'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['th', 'т'],
  ['ph', 'ф'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ck', 'к'],
  ['qu', 'кв'],
  ['oo', 'у'],
  ['ee', 'і'],
  ['ya', 'я'],
  ['yu', 'ю'],
  ['ye', 'є'],
  ['yi', 'ї'],
];
const single: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  c: 'к',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'ґ',
  h: 'г',
  i: 'і',
  j: 'дж',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'к',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'в',
  x: 'кс',
  y: 'и',
  z: 'з',
};

const inCyrillic = (latin: string): string =>
  sounds
    .reduce((said, [letters, sound]) => said.replaceAll(letters, sound), latin)
    .replace(/c(?=[eiy])/g, 'с')
    .replace(/[a-z]/g, (letter) => single[letter] ?? '');

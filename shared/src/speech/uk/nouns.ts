import type { Form, Gender } from './numbers.ts';

/** 1 метр, 2 метри, 5 метрів, and `part` 1,5 метра where that is no plural. */
export type Noun = Readonly<Record<Form, string>> & {
  readonly gender: Gender;
  readonly part?: string;
};

const noun = (gender: Gender, one: string, few: string, many: string): Noun => ({
  gender,
  one,
  few,
  many,
});

export const minute: Noun = noun('she', 'хвилина', 'хвилини', 'хвилин');
export const hour: Noun = noun('she', 'година', 'години', 'годин');
export const hryvnia: Noun = noun('she', 'гривня', 'гривні', 'гривень');
export const kopiika: Noun = noun('she', 'копійка', 'копійки', 'копійок');

const measure = (one: string): Noun => ({
  ...noun('he', one, `${one}и`, `${one}ів`),
  part: `${one}а`,
});

/** What stands behind a number in short. */
export const units: Readonly<Record<string, Noun>> = {
  хв: minute,
  год: hour,
  сек: noun('she', 'секунда', 'секунди', 'секунд'),
  с: noun('she', 'секунда', 'секунди', 'секунд'),
  грн: hryvnia,
  '₴': hryvnia,
  коп: kopiika,
  тис: noun('she', 'тисяча', 'тисячі', 'тисяч'),
  млн: measure('мільйон'),
  мм: measure('міліметр'),
  см: measure('сантиметр'),
  м: measure('метр'),
  км: measure('кілометр'),
  кг: measure('кілограм'),
  '%': { ...noun('he', 'відсоток', 'відсотки', 'відсотків'), part: 'відсотка' },
};

/** What is counted in a centre: the gender of a number is that of its noun. */
const known: readonly Noun[] = [
  minute,
  hour,
  hryvnia,
  kopiika,
  noun('she', 'особа', 'особи', 'осіб'),
  noun('she', 'послуга', 'послуги', 'послуг'),
  noun('she', 'секунда', 'секунди', 'секунд'),
  noun('she', 'доба', 'доби', 'діб'),
  noun('she', 'черга', 'черги', 'черг'),
  noun('she', 'копія', 'копії', 'копій'),
  noun('she', 'заява', 'заяви', 'заяв'),
  noun('she', 'довідка', 'довідки', 'довідок'),
  noun('she', 'сторінка', 'сторінки', 'сторінок'),
  noun('she', 'літера', 'літери', 'літер'),
  noun('she', 'цифра', 'цифри', 'цифр'),
  noun('she', 'фотокартка', 'фотокартки', 'фотокарток'),
  noun('she', 'фотографія', 'фотографії', 'фотографій'),
  noun('she', 'кімната', 'кімнати', 'кімнат'),
  noun('she', 'дитина', 'дитини', 'дітей'),
  noun('she', 'людина', 'людини', 'людей'),
  noun('she', 'адреса', 'адреси', 'адрес'),
  noun('she', 'справа', 'справи', 'справ'),
  noun('she', 'установа', 'установи', 'установ'),
  noun('she', 'тисяча', 'тисячі', 'тисяч'),
  noun('he', 'день', 'дні', 'днів'),
  noun('he', 'тиждень', 'тижні', 'тижнів'),
  noun('he', 'місяць', 'місяці', 'місяців'),
  noun('he', 'рік', 'роки', 'років'),
  noun('he', 'документ', 'документи', 'документів'),
  noun('he', 'талон', 'талони', 'талонів'),
  noun('he', 'метр', 'метри', 'метрів'),
  noun('he', 'примірник', 'примірники', 'примірників'),
  noun('it', 'вікно', 'вікна', 'вікон'),
  noun('it', 'місце', 'місця', 'місць'),
  noun('it', 'питання', 'питання', 'питань'),
];

const byForm = new Map(
  known.flatMap((one) => [one.one, one.few, one.many].map((form) => [form, one])),
);
/** «знайдено 21 послугу» */
const asObject = new Map(
  known
    .filter(({ gender }) => gender === 'she')
    .map((one) => [one.one.replace(/а$/, 'у').replace(/я$/, 'ю'), one]),
);

/** What the words after a number say of it: «2 нові послуги» are two of a she. */
export function countedIn(words: string, form: Form): { noun?: Noun; gender: Gender } {
  const near = words.trim().toLowerCase().split(/\s+/, 2);
  for (const word of near) {
    const found = byForm.get(word);
    if (found) return { noun: found, gender: found.gender };
    if (asObject.has(word)) return { gender: 'her' };
    if (!ADJECTIVE.test(word)) break;
  }
  const guessed = form === 'one' && ONE_OF.find(([ending]) => ending.test(near[0] ?? ''));
  return { gender: guessed ? guessed[1] : 'he' };
}

const ADJECTIVE = /(?:ий|ій|а|я|е|є|і|ї|их|іх|у|ю)$/u;

/** A noun that the list does not know: what it ends in after «1». */
const ONE_OF: readonly (readonly [RegExp, Gender])[] = [
  [/[ая]$/u, 'she'],
  [/[ую]$/u, 'her'],
  [/[ое]$/u, 'it'],
];

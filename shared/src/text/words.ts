/** Ukrainian counts in four ways: 1 талон, 2 талони, 5 талонів, 1,5 талона. */
export interface PluralUk {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}
export interface PluralEn {
  readonly one: string;
  readonly other: string;
}

/** The same words in English: a missing or a surplus one does not compile. */
export type InEnglish<Uk> = {
  readonly [Key in keyof Uk]: Uk[Key] extends PluralUk
    ? PluralEn
    : Uk[Key] extends string
      ? string
      : InEnglish<Uk[Key]>;
};

/** The dotted name of every text, `kiosk.welcome.title`; a plural is one text. */
export type KeyOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string | PluralUk
    ? Key
    : `${Key}.${KeyOf<Tree[Key]>}`;
}[keyof Tree & string];

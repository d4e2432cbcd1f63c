import { apart, PAUSE, type Rule } from '../rewrite.ts';

/** E-mail and web addresses as one dictates them, each a phrase of its own. */
export const addresses: readonly Rule[] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, (found) => apart(dictated(found))],
  [
    /(?:https?:\/\/)?(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:ua|com|org|net|eu|info|gov|укр)(?![\w])(?:\/[\w./-]*\w)?\/?/giu,
    (found) => apart(dictated(found)),
  ],
];

const dictated = (address: string): string =>
  address
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .replace(/@/g, `${PAUSE}равлик${PAUSE}`)
    .replace(/\./g, ' крапка ')
    .replace(/\//g, ' скісна риска ')
    .replace(/-/g, ' дефіс ')
    .replace(/_/g, ' підкреслення ');

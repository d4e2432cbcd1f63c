/**
 * The apostrophe as it is set in print, ’. Texts are written with the letter ʼ (U+02BC) and source
 * data with ', but IBM Plex Sans sets ʼ in a cell so wide that a word falls apart in the middle.
 */
export const curved = (text: string): string => text.replace(/ʼ|(?<=\p{L})'(?=\p{L})/gu, '’');

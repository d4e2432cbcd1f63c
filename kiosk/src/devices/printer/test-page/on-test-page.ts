/** Every letter that only Ukrainian has is in it. */
export const PANGRAM =
  'Жебракують філософи при ґанку церкви в Гадячі, ще й шатро їхнє пʼяне знаємо.';

/** What a phone reads on the page. */
export const QR_TEXT = 'CHERHA TEST PAGE';

import { expect, test } from 'vitest';
import { draftFrom } from './kept-draft.ts';

test('V5: what was typed comes back as it was', () => {
  const draft = { ticketId: 'hers', text: 'Бракує копії', over: '' };
  expect(draftFrom(JSON.stringify(draft))).toEqual(draft);
});

test.each([null, 'null', '7', '[]', '{"ticketId":"hers"}', '{"ticketId":1,"text":"a","over":""}'])(
  'what cannot be read (%s) was never typed',
  (kept) => expect(draftFrom(kept)).toBeUndefined(),
);

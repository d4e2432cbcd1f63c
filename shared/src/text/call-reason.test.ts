import { expect, test } from 'vitest';
import { at } from '../testing/builders.ts';
import { callRules } from '../domain/ticket.ts';
import { callReasonWords } from './call-reason.ts';
import { sayIn } from './say.ts';

const facts = { timeZone: 'Europe/Kyiv', priorities: [] };

test('Q9: the reason of a call can be read in both languages', () => {
  const why = { rule: 'booked', before: 'А014', bookedFor: at(20) } as const;
  expect(callReasonWords(sayIn('en'), why, facts)).toBe('Called before А014: booked for 10:20');
  expect(callReasonWords(sayIn('uk'), why, facts)).toBe(
    'Викликано раніше за А014: записано на 10:20',
  );
});

test('Q9: every rule has words, and a helping window says so', () => {
  for (const rule of callRules)
    for (const language of ['uk', 'en'] as const) {
      const words = callReasonWords(
        sayIn(language),
        { rule, categoryId: 'c1', backup: true },
        facts,
      );
      expect(words).not.toContain('callReason');
      expect(words).not.toContain('{{');
      expect(words).toContain(sayIn(language)('callReason.backup'));
    }
});

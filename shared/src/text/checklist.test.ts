import { describe, expect, test } from 'vitest';
import type { AboutService } from '../domain/catalogue.ts';
import type { BusinessDay } from '../domain/ids.ts';
import { checklist, checklistSlip, hasChecklist } from './checklist.ts';
import { sayIn } from './say.ts';

const about: AboutService = {
  documents: [{ uk: 'Заява', en: 'Application' }, 'Довідка про склад сімʼї'],
  documentsComplete: false,
  term: { uk: '5 робочих днів', en: '5 working days' },
  fee: '100 грн',
  asOf: '2026-01-15' as BusinessDay,
  doubtful: ['documents', 'fee'],
  sources: [],
};

describe('what to bring', () => {
  test('is told in the visitor’s language, and in Ukrainian where there is no other', () => {
    expect(checklist(about, sayIn('en')).documents).toEqual([
      { text: 'Application', language: 'en' },
      { text: 'Довідка про склад сім’ї', language: 'uk' },
    ]);
  });

  test('says of when the fee is, and what to make sure of', () => {
    const told = checklist(about, sayIn('uk'));
    expect(told.facts.map(({ name, told: { text } }) => `${name}: ${text}`)).toEqual([
      'Строк: 5 робочих днів',
      'Плата: 100 грн',
    ]);
    expect(told.asOf).toBe('Станом на 15.01.2026');
    expect(told.doubt).toBe('Уточніть в адміністратора: перелік документів, розмір плати.');
  });

  test('says honestly that a list may be longer, or that there is none', () => {
    const note = (some: Partial<AboutService>) =>
      checklist({ ...about, ...some }, sayIn('uk')).documentsNote;
    expect(note({})).toBe('Можуть знадобитися й інші документи.');
    expect(note({ documentsComplete: true })).toBeUndefined();
    expect(note({ documents: [] })).toContain('Переліку документів тут немає');
  });

  test('is offered only where something is known', () => {
    const nothing: AboutService = { documents: [], documentsComplete: false, sources: [] };
    expect(hasChecklist(nothing)).toBe(false);
    expect(hasChecklist({ ...nothing, note: 'Послуга є в Дії.' })).toBe(true);
    expect(hasChecklist(about)).toBe(true);
  });
});

test('the paper of what to bring says that it is no ticket, and leads to the same page', () => {
  const slip = checklistSlip(
    { id: 'id-card', name: { uk: 'Паспорт', en: 'ID card' }, about },
    {
      language: 'en',
      centre: { uk: 'ЦНАП', en: 'Centre' },
      publicUrl: 'http://10.0.0.5:8080',
    },
  );
  expect(slip).toMatchObject({
    notTicket: 'A checklist, not a ticket',
    service: 'ID card',
    documents: ['Application', 'Довідка про склад сім’ї'],
    qr: 'http://10.0.0.5:8080/s/id-card?lang=en',
  });
  expect(slip.facts).toContain('Fee: 100 грн');
  expect(slip).not.toHaveProperty('number');
});

test('what nobody has said leaves no empty line on the paper', () => {
  const slip = checklistSlip(
    {
      id: 'id-card',
      name: { uk: 'Паспорт', en: 'ID card' },
      about: { documents: ['Заява'], documentsComplete: true },
    },
    { language: 'uk', centre: { uk: 'ЦНАП', en: 'Centre' }, publicUrl: 'http://10.0.0.5:8080' },
  );
  expect(slip.facts).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { visitors } from '../previews/sample-hall.ts';
import { choosing, currentVisitor, hasSeveral, visitorAfter } from './current-visitor.ts';

const { called, serving, secondServed } = visitors;
const numberShown = (...at: Parameters<typeof currentVisitor>) => currentVisitor(...at)?.number;

describe('D5: whom the buttons are about', () => {
  test('the one visitor of a window is never asked for', () => {
    expect(numberShown({ visitors: [serving] }, undefined)).toBe(serving.number);
    expect(numberShown({ visitors: [] }, undefined)).toBeUndefined();
  });

  test('who was called and is awaited comes first, then who came last', () => {
    expect(numberShown({ visitors: [serving, called] }, undefined)).toBe(called.number);
    expect(numberShown({ visitors: [serving, secondServed] }, undefined)).toBe(secondServed.number);
    expect(numberShown({ visitors: [secondServed, serving] }, undefined)).toBe(secondServed.number);
  });

  test('the chosen one stays while others go', () => {
    const choice = choosing({ visitors: [serving, secondServed, called] }, serving.id);
    expect(numberShown({ visitors: [serving, secondServed] }, choice)).toBe(serving.number);
  });

  test('when the chosen one goes the next in turn is shown', () => {
    const choice = choosing({ visitors: [serving, secondServed] }, serving.id);
    expect(numberShown({ visitors: [secondServed] }, choice)).toBe(secondServed.number);
  });

  test('somebody who is called later is shown at once', () => {
    const choice = choosing({ visitors: [serving, secondServed] }, serving.id);
    const desk = { visitors: [serving, secondServed, called] };
    expect(numberShown(desk, choice)).toBe(called.number);
  });

  test('one key goes round those who are there', () => {
    const desk = { visitors: [serving, secondServed] };
    expect(visitorAfter(desk, serving)?.number).toBe(secondServed.number);
    expect(visitorAfter(desk, secondServed)?.number).toBe(serving.number);
    expect(visitorAfter({ visitors: [serving] }, serving)).toBeUndefined();
  });
});

test('a window has several where the centre allows it, or where it still has them', () => {
  expect(hasSeveral({ visitorsAtDesk: 1 }, { visitors: [serving] })).toBe(false);
  expect(hasSeveral({ visitorsAtDesk: 2 })).toBe(true);
  expect(hasSeveral({ visitorsAtDesk: 1 }, { visitors: [serving, called] })).toBe(true);
});

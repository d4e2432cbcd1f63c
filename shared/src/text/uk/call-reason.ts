/** Why this visitor was called and no other: one sentence, the facts in it (Q9). */
export const callReason = {
  law: 'за законом має право поза чергою ({{category}})',
  returned: 'повертається до розпочатого візиту',
  aged: 'чекає найдовше: довше за встановлений час',
  booked: 'записано на {{time}}',
  priority: 'має перевагу: {{category}}',
  interleave: 'настала черга відвідувачів із перевагою',
  first: 'прийшов(-ла) раніше за інших',
  chosen: 'викликано окремо, за вибором оператора',
  sent: 'направлено саме сюди',
  backup: 'вікно допомагає: чекають задовго',
  before: 'Викликано раніше за {{number}}: {{why}}',
  alone: 'Викликано: {{why}}',
};

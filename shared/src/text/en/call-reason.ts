export const callReason = {
  law: 'entitled by law to be served out of turn ({{category}})',
  returned: 'coming back to a visit under way',
  aged: 'has waited longest: longer than the set time',
  booked: 'booked for {{time}}',
  priority: 'has priority: {{category}}',
  interleave: 'the turn of visitors with priority has come',
  first: 'came before the others',
  chosen: 'called separately, chosen by the operator',
  sent: 'sent to this window',
  backup: 'this window helps out: people wait too long',
  before: 'Called before {{number}}: {{why}}',
  alone: 'Called: {{why}}',
};

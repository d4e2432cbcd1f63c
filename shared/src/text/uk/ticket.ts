export const ticket = {
  yourNumber: 'Ваш номер',
  serviceGone: 'Послуга, якої вже немає в переліку',
  ahead: {
    one: 'Перед вами {{count}} особа',
    few: 'Перед вами {{count}} особи',
    many: 'Перед вами {{count}} осіб',
    other: 'Перед вами {{count}} особи',
  },
  bookedFor: 'Вас записано на {{time}}',
  nobodyAhead: 'Перед вами нікого немає',
  copy: 'КОПІЯ, {{time}}',
  issuedAt: '{{date}}, {{time}}',
  note: 'Чекайте виклику на табло. Місце в черзі — за кодом:',
  more: {
    one: 'Далі ще {{count}} послуга',
    few: 'Далі ще {{count}} послуги',
    many: 'Далі ще {{count}} послуг',
    other: 'Далі ще {{count}} послуги',
  },
  wait: {
    short: 'Чекати менш ніж {{to}} хв',
    range: 'Чекати орієнтовно {{from}}–{{to}} хв',
    about: 'Чекати орієнтовно {{to}} хв',
  },
};

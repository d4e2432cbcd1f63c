export const common = {
  purpose: {
    consultation: 'Консультація',
    submit: 'Подати документи',
    collect: 'Забрати готове',
  },
  people: {
    one: '{{count}} особа',
    few: '{{count}} особи',
    many: '{{count}} осіб',
    other: '{{count}} особи',
  },
  languageName: { uk: 'Українська', en: 'English' },
};

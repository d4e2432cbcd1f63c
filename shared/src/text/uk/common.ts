export const common = {
  purpose: {
    consultation: 'Консультація',
    submit: 'Подати документи',
    collect: 'Забрати готове',
  },
  languageName: { uk: 'Українська', en: 'English' },
};

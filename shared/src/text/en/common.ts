export const common = {
  purpose: {
    consultation: 'Ask for advice',
    submit: 'Hand in documents',
    collect: 'Collect a document',
  },
  people: { one: '{{count}} person', other: '{{count}} people' },
  languageName: { uk: 'Українська', en: 'English' },
};

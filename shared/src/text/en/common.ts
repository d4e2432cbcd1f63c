export const common = {
  purpose: {
    consultation: 'Ask for advice',
    submit: 'Hand in documents',
    collect: 'Collect a document',
  },
  languageName: { uk: 'Українська', en: 'English' },
};

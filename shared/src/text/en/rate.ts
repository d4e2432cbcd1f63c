export const rate = {
  open: 'Rate your visit',
  number: {
    title: 'Enter your ticket’s number',
    hint: 'It stands on your ticket. The rating has no name.',
    field: 'Number of the ticket',
    keys: 'Keys of the number',
    next: 'Go on',
  },
  score: {
    title: 'How was your visit?',
    of: {
      veryBad: 'Very bad',
      bad: 'Bad',
      acceptable: 'Acceptable',
      good: 'Good',
      excellent: 'Excellent',
    },
  },
  reasons: {
    title: 'What was it about?',
    hint: 'You may choose several, or none.',
    of: {
      wait: 'How long I waited',
      people: 'How staff treated me',
      explained: 'How clearly it was explained',
      result: 'What came of it',
      rooms: 'How comfortable it was here',
    },
    send: 'Send the rating',
  },
  sending: 'Sending the rating…',
  done: {
    title: 'Thank you!',
    lead: 'Your rating helps us to work better.',
    book: 'Would you like to say more? The book of feedback and suggestions is at reception.',
  },
  notSent: 'The rating was not sent. Please try again.',
};

export const ticket = {
  yourNumber: 'Your number',
  serviceGone: 'A service that is no longer in the list',
  ahead: {
    one: '{{count}} person is ahead of you',
    other: '{{count}} people are ahead of you',
  },
  bookedFor: 'You are booked for {{time}}',
  nobodyAhead: 'Nobody is ahead of you',
  copy: 'COPY, {{time}}',
  issuedAt: '{{date}}, {{time}}',
  note: 'Wait for your call on the board. Your place in the queue:',
  more: {
    one: '{{count}} more service after it',
    other: '{{count}} more services after it',
  },
  wait: {
    short: 'The wait is less than {{to}} min',
    range: 'The wait is about {{from}}–{{to}} min',
    about: 'The wait is about {{to}} min',
  },
};

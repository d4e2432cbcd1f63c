export const offline = {
  lead: 'The kiosk works without the server. Its tickets are valid.',
  numbersGone:
    'Without the server this kiosk has given out all its numbers for this service. Reception will give you a ticket.',
  aheadUnknown: 'How many people are ahead is not known now',
  slip: 'Issued without the server; your place is by the time, {{time}}',
  slipNote: 'Wait for your call on the board. The code will work when the connection is back:',
  scanLater: 'The code will show your place in the queue when the connection is back.',
  desk: {
    mark: 'issued without the server',
    paper: '{{paper}} on paper',
    title: 'Tickets issued without the server',
    renumbered: 'The paper says {{paper}}, it is {{number}} now: tell the visitor.',
    withoutPlace: 'No place in the queue: {{why}}. Please help the visitor.',
    why: {
      'service-gone': 'the centre does not give this service any more',
      'numbers-exhausted': 'no numbers are left',
      'ticket-over': 'the ticket has ended',
      'past-day': 'the ticket is of another day',
    },
  },
  page: {
    paper: 'Your paper says {{paper}}. Your number is {{number}} now.',
  },
};

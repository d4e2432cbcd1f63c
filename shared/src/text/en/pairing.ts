export const pairing = {
  title: {
    kiosk: 'Connecting the kiosk',
    board: 'Connecting the board',
    buttons: 'Connecting the call buttons',
  },
  howTo: 'Open “Devices” on the administrator’s desk and enter this code.',
  asking: 'Getting a code…',
  serverAway: 'The server does not answer. Trying again in a few seconds.',
};

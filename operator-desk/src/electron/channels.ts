/** The messages between the page of the address and the main process. */
export const channels = { asked: 'address:asked', use: 'address:use' } as const;

/** The one page that the shell brings itself; every other comes from the queue server. */
export const ADDRESS_PAGES = 'app://desk/';

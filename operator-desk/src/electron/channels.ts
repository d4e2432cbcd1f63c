/** The messages between the page of the address and the main process. */
export const channels = { asked: 'address:asked', use: 'address:use' } as const;

/** The one page that the shell brings itself; every other comes from the queue server. */
export const ADDRESS_PAGES = 'app://desk/';

/** That page loads its own files and talks to nobody but the shell. */
export const ADDRESS_POLICY: string = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The messages between the page's bridge and the main process. */
export const channels = {
  print: 'devices:print',
  testPage: 'devices:test-page',
  about: 'devices:about',
  outbox: 'devices:outbox',
  watch: 'devices:watch',
  printer: 'devices:printer',
} as const;

/** The kiosk's page has an address of its own; nothing else is ever shown. */
export const SCREEN = 'app://kiosk/';

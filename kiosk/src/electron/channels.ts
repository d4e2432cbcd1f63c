/** The messages between the page's bridge and the main process. */
export const channels = {
  print: 'devices:print',
  about: 'devices:about',
  buttons: 'devices:buttons',
  outbox: 'devices:outbox',
  testPage: 'devices:test-page',
  service: 'devices:service',
  watch: 'devices:watch',
  printer: 'devices:printer',
} as const;

/** The kiosk's page has an address of its own; nothing else is ever shown. */
export const SCREEN = 'app://kiosk/';

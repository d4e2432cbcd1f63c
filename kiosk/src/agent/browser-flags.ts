/** How Chromium is started on a public screen: one page over the whole glass, and nothing around it. */
export const browserFlags: readonly string[] = [
  '--kiosk',
  '--no-first-run',
  '--no-default-browser-check',
  // After a power cut it offers nothing to restore and complains of nothing.
  '--noerrdialogs',
  '--hide-crash-restore-bubble',
  // Two fingers do not enlarge the page, and a swipe does not leave it.
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  '--disable-features=Translate,MediaRouter',
  // Speech begins with the accessible mode, which headphones open without a touch.
  '--autoplay-policy=no-user-gesture-required',
  // No keyring asks for a password; nothing is fetched but the page.
  '--password-store=basic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

import type { WebContents, WebPreferences } from 'electron';

/** How every page of our shells is held: in the sandbox, away from Node, without tools to look into it. */
export const sealedPage = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  spellcheck: false,
  devTools: false,
  backgroundThrottling: false,
  autoplayPolicy: 'no-user-gesture-required',
} as const satisfies WebPreferences;

/** No page and no frame goes to a place that is not ours, by whatever way it is sent there. */
export function stayWithin(contents: WebContents, isOurs: (url: string) => boolean): void {
  const refuse = (event: { readonly url: string; preventDefault: () => void }): void => {
    if (!isOurs(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

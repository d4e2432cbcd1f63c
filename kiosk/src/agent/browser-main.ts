import { runBrowser } from './browser.ts';
import { readBrowserSettings } from './browser-settings.ts';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());
const end = await runBrowser(readBrowserSettings(process.env), {}, stop.signal);
// Whoever started us starts us again: systemd, with the whole screen.
process.stderr.write(`kiosk-browser: ${end}\n`);
process.exit(stop.signal.aborted ? 0 : 1);

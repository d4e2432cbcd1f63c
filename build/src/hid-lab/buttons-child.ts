import { defined } from '@cherha/shared/domain/result.ts';
import { readButtonsFile } from '@cherha/kiosk/src/devices/hid/buttons-file.ts';
import { startButtons } from '@cherha/kiosk/src/devices/hid/buttons-host.ts';

/** The buttons host in a process of its own, so that only this one sees the virtual devices. */
const { BUTTONS_FILE = '', TOKEN_FILE = '', SERVER_URL = '', HID_LAB } = process.env;
startButtons({
  bindings: readButtonsFile(BUTTONS_FILE),
  serverUrl: SERVER_URL,
  tokenFile: TOKEN_FILE,
  hidraw: defined(HID_LAB, 'HID_LAB'),
  say: (line) => void process.stdout.write(`${line}\n`),
  // A test waits for what comes of a look, not for the look.
  timings: { scan: 100, againFirst: 50, againAtMost: 200, blink: 100 },
});

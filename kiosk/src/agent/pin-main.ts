import { createInterface } from 'node:readline/promises';
import { hashPin, isPin } from '../devices/service/pin.ts';

/** `npm run kiosk-pin`: asks for the PIN of the kiosk's service page and prints what to set. */
const asking = createInterface({ input: process.stdin, output: process.stderr });
const pin = (await asking.question('PIN (4-12 digits): ')).trim();
asking.close();
if (isPin(pin)) process.stdout.write(`KIOSK_PIN_HASH=${await hashPin(pin)}\n`);
else {
  process.stderr.write('A PIN has four to twelve digits.\n');
  process.exitCode = 1;
}

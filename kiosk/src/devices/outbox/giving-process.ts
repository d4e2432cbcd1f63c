import { openOutbox } from './open-outbox.ts';
import { aLoan, aWish, told, atTouch } from './testing.ts';

/** A kiosk of the crash test: it gives ticket after ticket and says each as it would print it. */
const [folder = '', first = '0'] = process.argv.slice(2);
const outbox = openOutbox({ folder, clock: () => atTouch(20) });
await outbox.keepTold(told);
await outbox.keepLoans([aLoan({ from: 1, to: 999, first: 1 })]);
process.stdout.write('ready\n');
for (let n = Number(first); ; n++) {
  const given = await outbox.give(aWish(n));
  process.stdout.write(given?.ok ? `${n} ${given.value.number}\n` : 'nothing\n');
  if (!given?.ok) break;
}

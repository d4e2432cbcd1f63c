import { expect, test } from 'vitest';
import { printSlip } from './remember-prints.ts';
import { aChecklist, aSlip } from './testing.ts';

test('a ticket is printed as a ticket, and what to bring as what to bring', async () => {
  const printed: string[] = [];
  const printing = (name: string) => async () => {
    printed.push(name);
    return { outcome: 'printed' } as const;
  };
  const devices = { printTicket: printing('ticket'), printChecklist: printing('checklist') };
  await printSlip(devices, aSlip());
  await printSlip(devices, aChecklist());
  expect(printed).toEqual(['ticket', 'checklist']);
});

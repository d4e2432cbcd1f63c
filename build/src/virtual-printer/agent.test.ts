import { describe, expect, test, vi } from 'vitest';
import { agentDevices, type AgentDevices } from '@cherha/kiosk/src/devices/agent-client.ts';
import { aSlip } from '@cherha/kiosk/src/devices/testing.ts';
import type { PrinterState } from '@cherha/shared/domain/printing.ts';
import { anAgent, aPrinter, keep } from './testing/agent-parts.ts';
import { aCutWire } from './testing/cut-wire.ts';
import { heldBack } from './testing/held-back.ts';

const aPage = (url: string, patience = { away: 10_000, print: 20_000 }): AgentDevices =>
  keep(agentDevices(url, patience));

describe('a page beside the agent', () => {
  test('prints, sees the printer and learns where it prints', async () => {
    const printer = await aPrinter();
    const page = aPage((await anAgent(printer)).url);
    const states: PrinterState[] = [];
    page.watchPrinter((state) => states.push(state));
    expect(await page.printTicket(aSlip())).toEqual({ outcome: 'printed' });
    await vi.waitFor(() => expect(states.at(-1)).toEqual({ state: 'ready', paper: 'enough' }));
    expect(await page.about()).toEqual({ shell: 'agent', version: '0.1.0', printer: printer.url });
    expect(printer.cuts).toBe(1);
  });

  test('without an agent is told so, and nothing is thrown', async () => {
    const agent = await anAgent(await aPrinter());
    await agent.close();
    const page = aPage(agent.url, { away: 100, print: 100 });
    const states: PrinterState[] = [];
    page.watchPrinter((state) => states.push(state));
    expect(await page.printTicket(aSlip())).toEqual({ outcome: 'failed', fault: 'unreachable' });
    await vi.waitFor(() => expect(states.at(-1)).toEqual({ state: 'fault', fault: 'unreachable' }));
    expect(await page.about()).toMatchObject({ printer: '' });
  });

  test('goes on printing after the agent was started anew', async () => {
    const printer = await aPrinter();
    const first = await anAgent(printer);
    const page = aPage(first.url);
    const states: PrinterState[] = [];
    page.watchPrinter((state) => states.push(state));
    expect(await page.printTicket(aSlip())).toEqual({ outcome: 'printed' });
    await first.close();
    await vi.waitFor(() => expect(states.at(-1)).toEqual({ state: 'fault', fault: 'unreachable' }));
    await anAgent(printer, { port: Number(new URL(first.url).port) });
    expect(await page.printTicket(aSlip())).toEqual({ outcome: 'printed' });
    expect(printer.cuts).toBe(2);
  });

  test('that loses its connection in the middle of a print gets the answer, and one ticket', async () => {
    const held = heldBack();
    const printer = await aPrinter(held.oddity);
    const between = keep(await aCutWire(await anAgent(printer)));
    const page = aPage(between.url);
    const outcome = page.printTicket(aSlip());
    await held.printing;
    between.cut();
    await vi.waitFor(() => expect(between.connections).toBe(2));
    held.release();
    expect(await outcome).toEqual({ outcome: 'printed' });
    expect(printer.cuts).toBe(1);
  });

  test('whose agent is another one in the middle of a print prints no second ticket', async () => {
    const held = heldBack();
    const printer = await aPrinter(held.oddity);
    const between = keep(await aCutWire(await anAgent(printer)));
    const page = aPage(between.url);
    const outcome = page.printTicket(aSlip());
    await held.printing;
    between.leadTo(await anAgent(printer));
    between.cut();
    expect(await outcome).toEqual({ outcome: 'failed', fault: 'unreachable' });
    held.release();
    expect(printer.cuts).toBe(1);
  });
});

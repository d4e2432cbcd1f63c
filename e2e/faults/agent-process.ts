import { startAgent } from '@cherha/kiosk/src/agent/start-agent.ts';
import { readAgentSettings } from '@cherha/kiosk/src/agent/settings.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';

/** A kiosk's devices host in a process of its own, whose clock the test sets by a message. */
let now = Number(process.env['KIOSK_NOW']) as Instant;
process.on('message', (told: Instant) => {
  now = told;
  process.send?.('set');
});
const agent = await startAgent({ ...readAgentSettings(process.env), clock: () => now });
process.send?.({ url: agent.url });

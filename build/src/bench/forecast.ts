import { newCentre, type Centre } from '@cherha/shared/domain/centre.ts';
import type { Actor, Command } from '@cherha/shared/domain/commands.ts';
import { decide } from '@cherha/shared/domain/decide.ts';
import { evolve } from '@cherha/shared/domain/evolve.ts';
import { forecast } from '@cherha/shared/domain/forecast.ts';
import type { DeviceId, DeskId, Instant, StaffId, TicketId } from '@cherha/shared/domain/ids.ts';
import { benchDesks, benchServices, benchSettings } from './bench-centre.ts';
import { median, note, percentile, say } from './figures.ts';

const WAITING = 300;
const WINDOWS = 40;
const AIM_MS = 5;
const RUNS = 200;

/** One forecast for a hall where 300 wait and 40 windows work, with a wait for everybody and every service. */
export function benchForecast(): void {
  const centre = fullHall();
  const at = (centre.lastEventAt + 1_000) as Instant;
  const ms = Array.from({ length: RUNS }, (_, i) => {
    const began = performance.now();
    const told = forecast({ ...centre, version: i }, at);
    for (const serviceId of benchServices) told.newcomer({ serviceId, purpose: 'submit' });
    told.waiting('t-1' as TicketId);
    return performance.now() - began;
  }).slice(RUNS / 4);
  say('forecast_300_waiting_40_windows_over_5_ms', median(ms) / AIM_MS);
  note(
    `${median(ms).toFixed(2)} ms in the middle, ${percentile(ms, 0.9).toFixed(2)} ms at nine of ten`,
  );
}

function fullHall(): Centre {
  let centre = newCentre;
  let now = Date.UTC(2026, 2, 9, 8) as Instant;
  const ask = (command: Command, actor: Actor, id = 'none'): void => {
    now = (now + 1_000) as Instant;
    const done = decide(centre, command, { now, newTicketId: id as TicketId, actor });
    if (!done.ok) throw new Error(`${command.type}: ${done.error}`);
    centre = done.value.reduce(evolve, centre);
  };
  const [first] = benchDesks;
  if (!first) throw new Error('no desk');
  const desks = Array.from({ length: WINDOWS }, (_, i) => ({
    ...first,
    id: `desk-${i}` as DeskId,
    number: String(i),
    // Every window another set, the hardest case.
    services: benchServices.filter((_service, s) => (s + i) % 3 > 0 || s === i % 20),
  }));
  const setup: Actor = { kind: 'setup' };
  for (const command of benchSettings)
    ask(command.type === 'setDesks' ? { ...command, desks } : command, setup);
  const kiosk: Actor = { kind: 'kiosk', deviceId: 'k' as DeviceId };
  for (let i = 0; i < WAITING + WINDOWS; i++) {
    const serviceId = benchServices[i % benchServices.length];
    if (serviceId)
      ask({ type: 'issueTicket', serviceId, purpose: 'submit', language: 'uk' }, kiosk, `t-${i}`);
  }
  for (const { id } of desks) {
    const staff: Actor = { kind: 'staff', staffId: `s-${id}` as StaffId, may: [] };
    ask({ type: 'takeDesk', deskId: id }, staff);
    ask({ type: 'callNext', deskId: id }, staff);
  }
  return centre;
}

import type { Centre } from './centre.ts';
import type { Of } from './changing.ts';
import type { ServiceOff } from './hard-day.ts';

/** X2, X3: a second alarm goes on with the first; the time between them counts for nobody's wait either. */
export function airRaidBegan(centre: Centre, { at }: Of<'airRaidBegan'>): Centre {
  const since = centre.hardDay.airRaid?.since ?? at;
  const airRaid = { since, allClearAt: undefined, resumeAt: undefined };
  return { ...centre, hardDay: { ...centre.hardDay, airRaid } };
}

/** X2: the pause is kept, for it counts for nobody's wait. */
export function airRaidOver(centre: Centre, { at }: Of<'callsResumed'>): Centre {
  const { airRaid, pauses } = centre.hardDay;
  if (!airRaid) return centre;
  return {
    ...centre,
    hardDay: {
      ...centre.hardDay,
      airRaid: undefined,
      pauses: [...pauses, { from: airRaid.since, until: at }],
    },
  };
}

export function servicesOff(centre: Centre, event: Of<'servicesSwitchedOff'>): Centre {
  const { services, reason, message, at } = event;
  const one: ServiceOff = { since: at, reason, message };
  const off = { ...centre.hardDay.off, ...Object.fromEntries(services.map((id) => [id, one])) };
  return { ...centre, hardDay: { ...centre.hardDay, off } };
}

export function servicesOn(centre: Centre, { services }: Of<'servicesSwitchedOn'>): Centre {
  const off = Object.fromEntries(
    Object.entries(centre.hardDay.off).filter(([id]) => !services.some((on) => on === id)),
  );
  return { ...centre, hardDay: { ...centre.hardDay, off } };
}

/** X8: the latest stands first. */
export function noticePosted(centre: Centre, event: Of<'noticePosted'>): Centre {
  const { noticeId: id, text, severity, until, staffId: by, at: since } = event;
  return { ...centre, notices: [{ id, text, severity, since, until, by }, ...centre.notices] };
}

export const noticeCleared = (centre: Centre, { noticeId }: Of<'noticeCleared'>): Centre => ({
  ...centre,
  notices: centre.notices.filter(({ id }) => id !== noticeId),
});

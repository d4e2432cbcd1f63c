import type { Centre } from '../domain/centre.ts';
import type { Forecast } from '../domain/forecast.ts';
import type { WaitRange } from '../domain/ticket.ts';

/** How long somebody who came now would wait, by service; left out where nobody can say. */
export type NewcomerWaits = Readonly<Record<string, WaitRange>>;

export const newcomerWaits = (centre: Centre, told: Forecast): NewcomerWaits =>
  Object.fromEntries(
    centre.catalogue.services.flatMap(({ id }) => {
      const wait = told.newcomer({ serviceId: id, purpose: 'submit' });
      return wait ? [[id, wait]] : [];
    }),
  );

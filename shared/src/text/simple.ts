import type { Say, TextKey } from './say.ts';

/** The same voice in simpler words, where a sentence is hard. */
export const inSimpleWords = (say: Say): Say =>
  Object.assign((...[key, values]: Parameters<Say>) => say(simpler[key] ?? key, values), {
    language: say.language,
  });

const simpler: Partial<Record<TextKey, TextKey>> = {
  'kiosk.priority.lead': 'access.simple.priorityLead',
  'kiosk.priority.title': 'access.simple.priorityTitle',
  'kiosk.priority.open': 'access.simple.priorityOpen',
  'kiosk.priority.accompanying': 'access.simple.accompanying',
  'kiosk.priority.none': 'access.simple.none',
  'kiosk.purpose.title': 'access.simple.purposeTitle',
  'kiosk.purpose.noDesk': 'access.simple.noDesk',
  'kiosk.further.want': 'access.simple.further',
  'kiosk.further.next': 'access.simple.furtherNext',
  'kiosk.ticket.wait': 'access.simple.ticketWait',
  'kiosk.ticket.scan': 'access.simple.scan',
  'kiosk.refused.unknown': 'access.simple.unknown',
  'kiosk.outOfReach.lead': 'access.simple.outOfReach',
  'kiosk.outOfReach.whatToDo': 'access.simple.outOfReachDo',
  'kiosk.shelter.kept': 'access.simple.kept',
};

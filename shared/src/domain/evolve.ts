import type { Centre } from './centre.ts';
import { ticketOf, withTicket } from './changing.ts';
import type { Event } from './events.ts';
import { callUndone, ticketCalled, ticketRecalled } from './evolve-calls.ts';
import { dayBegan, openingHoursSet, receptionEnded } from './evolve-day.ts';
import { breakBegan, breakEnded, deskChangedToday, deskLeft, deskTaken } from './evolve-desks.ts';
import {
  helpAccepted,
  helpAsked,
  helpAskedAgain,
  helpEnded,
  helpEscalated,
} from './evolve-help.ts';
import {
  airRaidBegan,
  airRaidOver,
  noticeCleared,
  noticePosted,
  servicesOff,
  servicesOn,
} from './evolve-hard-day.ts';
import { kioskClosed, kioskOpened } from './evolve-kiosks.ts';
import {
  absenceRanOut,
  noShowTakenBack,
  priorityDeclared,
  serviceAdded,
  ticketCancelled,
  ticketIssued,
  visitorBackInLine,
  visitorCameBack,
  visitorSteppedOut,
} from './evolve-tickets.ts';
import {
  numbersLent,
  paperHandedOver,
  paperOfPastDay,
  paperWithoutPlace,
} from './evolve-without-server.ts';
import {
  noShowMarked,
  priorityConfirmed,
  priorityRefused,
  visitFinished,
  visitorParked,
  visitStarted,
  visitTransferred,
} from './evolve-visits.ts';
import { noteCleared, noteWritten } from './evolve-notes.ts';
import { ownDaysAfter } from './own-day.ts';
import { unreachable } from './result.ts';

/**
 * What one event makes of a centre. Pure, and total: a new event must be met here to compile, and one
 * of a newer program throws.
 */
export function evolve(centre: Centre, event: Event): Centre {
  const next = applied(centre, event);
  return {
    ...next,
    ownDays: ownDaysAfter(centre, event),
    version: centre.version + 1,
    lastEventAt: event.at,
  };
}

function applied(centre: Centre, event: Event): Centre {
  switch (event.type) {
    case 'centreDescribed':
      return { ...centre, name: event.name, timeZone: event.timeZone, rules: event.rules };
    case 'catalogueSet':
      return { ...centre, catalogue: event.catalogue };
    case 'desksSet':
      return { ...centre, desks: event.desks, usualDesks: undefined };
    case 'openingHoursSet':
      return openingHoursSet(centre, event);
    case 'prioritiesSet':
      return { ...centre, priorities: event.priorities };
    case 'skillsSet':
      return { ...centre, skills: event.skills };
    case 'helpPlacesSet':
      return { ...centre, helpPlaces: event.places };
    case 'ticketTemplateSet':
      return { ...centre, ticketTemplate: event.ticket };
    case 'buildingSet':
      return { ...centre, building: event.spots };
    case 'hallSet':
      return { ...centre, hall: event.hall };
    case 'dayBegan':
      return dayBegan(centre, event);
    case 'receptionEnded':
      return receptionEnded(centre, event);
    case 'ticketIssued':
      return ticketIssued(centre, event);
    case 'numbersLent':
      return numbersLent(centre, event);
    case 'paperHandedOver':
      return paperHandedOver(centre, event);
    case 'paperOfPastDay':
      return paperOfPastDay(centre, event);
    case 'paperWithoutPlace':
      return paperWithoutPlace(centre, event);
    case 'printReported':
      return withTicket(centre, { ...ticketOf(centre, event.ticketId), print: event.print });
    case 'copyAsked': {
      const { type: _, ...copy } = event;
      return { ...centre, copies: [...centre.copies, copy] };
    }
    case 'copyReported':
      return {
        ...centre,
        copies: centre.copies.map((copy) =>
          copy.copyId === event.copyId ? { ...copy, print: event.print } : copy,
        ),
      };
    case 'checklistAsked': {
      const { type: _, ...asked } = event;
      return { ...centre, checklists: [...centre.checklists, asked] };
    }
    case 'checklistReported':
      return {
        ...centre,
        checklists: centre.checklists.map((one) =>
          one.copyId === event.copyId ? { ...one, print: event.print } : one,
        ),
      };
    // E5: of no visit, it changes nothing of the day; the database keeps it.
    case 'questionnaireEntered':
      return centre;
    case 'visitRated': {
      const { score, reasons } = event;
      return withTicket(centre, { ...ticketOf(centre, event.ticketId), rated: { score, reasons } });
    }
    case 'printerChanged':
      return { ...centre, printers: { ...centre.printers, [event.kioskId]: event.printer } };
    case 'kioskClosed':
      return kioskClosed(centre, event);
    case 'kioskOpened':
      return kioskOpened(centre, event);
    case 'buttonsChanged':
      return { ...centre, buttons: { ...centre.buttons, [event.deviceId]: event.buttons } };
    case 'serviceAdded':
      return serviceAdded(centre, event);
    case 'ticketCancelled':
      return ticketCancelled(centre, event);
    case 'noShowTakenBack':
      return noShowTakenBack(centre, event);
    case 'visitorCameBack':
      return visitorCameBack(centre, event);
    case 'visitorSteppedOut':
      return visitorSteppedOut(centre, event);
    case 'visitorBackInLine':
      return visitorBackInLine(centre, event);
    case 'absenceRanOut':
      return absenceRanOut(centre, event);
    case 'priorityDeclared':
      return priorityDeclared(centre, event);
    case 'noteWritten':
      return noteWritten(centre, event);
    case 'noteCleared':
      return noteCleared(centre, event);
    case 'bookingMade': {
      const { bookingId: id, day, for: time, serviceId, purpose } = event;
      const booking = { id, day, for: time, serviceId, purpose, state: 'booked' as const };
      return { ...centre, bookings: { ...centre.bookings, [id]: booking } };
    }
    case 'bookingCancelled': {
      const { [event.bookingId]: _, ...bookings } = centre.bookings;
      return { ...centre, bookings };
    }
    case 'deskTaken':
      return deskTaken(centre, event);
    case 'deskLeft':
      return deskLeft(centre, event);
    case 'breakBegan':
      return breakBegan(centre, event);
    case 'breakEnded':
      return breakEnded(centre, event);
    case 'ticketCalled':
      return ticketCalled(centre, event);
    case 'ticketRecalled':
      return ticketRecalled(centre, event);
    case 'callUndone':
      return callUndone(centre, event);
    case 'callDeclined':
      return callUndone(centre, event);
    case 'visitStarted':
      return visitStarted(centre, event);
    case 'visitFinished':
      return visitFinished(centre, event);
    case 'noShowMarked':
      return noShowMarked(centre, event);
    case 'visitTransferred':
      return visitTransferred(centre, event);
    case 'visitorParked':
      return visitorParked(centre, event);
    case 'priorityConfirmed':
      return priorityConfirmed(centre, event);
    case 'priorityRefused':
      return priorityRefused(centre, event);
    case 'backupCalled':
      return { ...centre, backupSince: event.at };
    case 'backupCalledOff':
      return { ...centre, backupSince: undefined };
    case 'deskChangedToday':
      return deskChangedToday(centre, event);
    case 'helpAsked':
      return helpAsked(centre, event);
    case 'helpAskedAgain':
      return helpAskedAgain(centre, event);
    case 'helpEscalated':
      return helpEscalated(centre, event);
    case 'helpAccepted':
      return helpAccepted(centre, event);
    case 'helpFinished':
      return helpEnded(centre, event);
    case 'helpCancelled':
      return helpEnded(centre, event);
    case 'airRaidBegan':
      return airRaidBegan(centre, event);
    case 'allClearGiven':
      return withHardDay(centre, {
        airRaid: centre.hardDay.airRaid && {
          ...centre.hardDay.airRaid,
          allClearAt: event.at,
          resumeAt: event.resumeAt,
        },
      });
    case 'callsResumed':
      return airRaidOver(centre, event);
    case 'servicesSwitchedOff':
      return servicesOff(centre, event);
    case 'servicesSwitchedOn':
      return servicesOn(centre, event);
    case 'bookedTimesOff':
      return withHardDay(centre, { bookingOffSince: event.at });
    case 'bookedTimesOn':
      return withHardDay(centre, { bookingOffSince: undefined });
    case 'noticePosted':
      return noticePosted(centre, event);
    case 'noticeCleared':
      return noticeCleared(centre, event);
  }
  return unreachable(event);
}

const withHardDay = (centre: Centre, change: Partial<Centre['hardDay']>): Centre => ({
  ...centre,
  hardDay: { ...centre.hardDay, ...change },
});

import { describe, expect, test } from 'vitest';
import {
  aDesk,
  at,
  openEveryDay,
  smallCatalogue,
  smallDesks,
  span,
  staff,
  theKiosk,
  theSetup,
} from '../testing/builders.ts';
import { Hall, wish } from '../testing/hall.ts';
import { aCategory, claims, prioritiesSet } from '../testing/priorities.ts';
import type { Purpose } from './catalogue.ts';
import type { BookingId } from './ids.ts';

const reception = staff('halyna', 'reception');
const chief = staff('chief', 'hard-day');
const categories = prioritiesSet(aCategory('law', { byLaw: true }));
const tomorrow = 24 * 60;

describe('B: times that are kept', () => {
  const book = (hall: Hall, minutes: number, service = 'id-card', purpose?: Purpose) =>
    hall.ask(reception, {
      type: 'makeBooking',
      ...wish(service, purpose),
      for: at(minutes),
    });
  const comes = (hall: Hall, more: Partial<ReturnType<typeof claims>> = {}) => {
    const { bookingId } = hall.last('bookingMade');
    return hall.ask(theKiosk, { type: 'checkIn', bookingId, language: 'en', ...more });
  };

  test('B1: the present moment can still be kept', () => {
    expect(book(new Hall(), 0)).toContain('bookingMade');
  });

  test('B1: what stands in the way today alone does not hinder another day', () => {
    const off = () => {
      const hall = new Hall();
      hall.takes('id-card');
      const services = [wish('move').serviceId];
      hall.ask(chief, { type: 'switchServicesOff', services, reason: 'registry' });
      return hall;
    };
    expect(book(off(), 60, 'move')).toBe('service-off');
    expect(book(off(), tomorrow + 60, 'move')).toEqual(['bookingMade']);
  });

  test('B1, H5, V3: what stands in the way every day hinders another day too', () => {
    const hours = openEveryDay({
      ...span('09:00', '17:00'),
      documentsOnlyFrom: '16:00' as never,
    });
    const hall = new Hall(
      { type: 'openingHoursSet', at: at(0), hours },
      { type: 'desksSet', at: at(0), desks: [aDesk('1', 'id-card')] },
    );
    expect(book(hall, tomorrow + 60, 'no-such')).toBe('service-unknown');
    expect(book(hall, tomorrow + 60, 'move')).toBe('no-way-to-serve');
    expect(book(hall, tomorrow + 360, 'id-card', 'consultation')).toBe('documents-only-now');
    expect(book(hall, tomorrow + 359, 'id-card', 'consultation')).toContain('bookingMade');
    expect(book(hall, tomorrow + 360)).toContain('bookingMade');
  });

  test('B2: nobody but reception gives a time up', () => {
    const hall = new Hall();
    book(hall, 60);
    const { bookingId } = hall.last('bookingMade');
    const cancel = { type: 'cancelBooking', bookingId } as const;
    expect(hall.ask(staff('petro'), cancel)).toBe('not-yours-to-ask');
    expect(hall.ask(reception, { ...cancel, bookingId: 'no-such' as BookingId })).toBe(
      'booking-unknown',
    );
    expect(hall.ask(reception, cancel)).toEqual(['bookingCancelled']);
    expect(hall.centre.bookings).toEqual({});
  });

  test('B3, R3: who comes for her time may claim priority, and gets a ticket for what was kept', () => {
    const hall = new Hall(categories);
    book(hall, 60);
    expect(comes(hall, claims('no-such'))).toBe('priority-unknown');
    expect(comes(hall, claims('law'))).toEqual(['ticketIssued']);
    expect(hall.last('ticketIssued')).toMatchObject({
      ...wish('id-card'),
      ...claims('law'),
      language: 'en',
    });
    expect(hall.last('ticketIssued')).not.toHaveProperty('more');
    book(hall, 90);
    comes(hall);
    expect(hall.last('ticketIssued')).not.toHaveProperty('priority');
  });

  test('B3, X4: not for a service that is off', () => {
    const hall = new Hall();
    book(hall, 60);
    const services = [wish('id-card').serviceId];
    hall.ask(chief, { type: 'switchServicesOff', services, reason: 'registry' });
    expect(comes(hall)).toBe('service-off');
  });

  test('B3, H9: her time was kept, so no quota stands in the way', () => {
    const services = smallCatalogue.services.map((one) => ({ ...one, quota: 1 }));
    const hall = new Hall({
      type: 'catalogueSet',
      at: at(0),
      catalogue: { ...smallCatalogue, services },
    });
    book(hall, 60);
    hall.takes('id-card');
    expect(hall.takes('id-card')).toBe('quota-reached');
    expect(comes(hall)).toEqual(['ticketIssued']);
  });

  test('B1, V3, H5: a booking that could never be served is not made, whatever is off today', () => {
    const off = { type: 'switchServicesOff', services: [wish('move').serviceId] } as const;
    const desks = smallDesks.map((desk) => ({ ...desk, purposes: ['submit'] as const }));
    const hall = new Hall({ type: 'desksSet', at: at(0), desks });
    hall.ask(staff('chief', 'hard-day'), { ...off, reason: 'power' });
    expect(book(hall, tomorrow, 'move', 'collect')).toBe('no-way-to-serve');
    expect(book(hall, tomorrow, 'move', 'submit')).toContain('bookingMade');
    expect(book(hall, 60, 'move', 'submit')).toBe('service-off');
  });

  test('S2, S3: what somebody is booked for is not taken away', () => {
    const hall = new Hall();
    book(hall, 24 * 60, 'move');
    const services = smallCatalogue.services.filter(({ id }) => id !== 'move');
    const without = smallDesks.map((desk) => ({
      ...desk,
      services: desk.services.filter((id) => id !== 'move'),
    }));
    expect(hall.ask(theSetup, { type: 'setDesks', desks: without })).toBe('settings-contradict');
    const catalogue = { ...smallCatalogue, services };
    expect(hall.ask(theSetup, { type: 'setCatalogue', catalogue })).toBe('settings-contradict');
  });
});

import type { DeskId, StaffId } from '@cherha/shared/domain/ids.ts';
import { helpFrom, sampleHall, visitors } from './sample-hall.ts';
import { hardDay, helping, manyEmergencies, myWindow, taras } from './sample-moments.ts';
import { compact, framed, withMore, working, type Pictures } from './shown.tsx';

/** Who calls for help, what the whole building is told, the quiet alarm. */
export const alarmPictures: Pictures = {
  help: () => working(helping(helpFrom(1, 14))),
  'help-loud': () => working(helping(helpFrom(1, 187, { times: 3, escalated: 2 }))),
  'help-two': () => working(helping(helpFrom(1, 75, { escalated: 1 }), helpFrom(0, 8))),
  'help-mine': () => working(helping(helpFrom(1, 40, { acceptedBy: 'olena' as StaffId }))),
  'help-other': () => working(helping(helpFrom(0, 40, { acceptedBy: taras }))),
  'help-in-dialog': () => withMore(helping(helpFrom(1, 14))),
  'urgent-in-dialog': () => withMore(sampleHall({ visitor: visitors.serving, ...hardDay })),
  urgent: () => working(sampleHall({ visitor: visitors.called, waiting: 12, ...hardDay })),
  'urgent-many': () =>
    working(sampleHall({ visitor: visitors.called, waiting: 12, ...manyEmergencies })),
  'compact-urgent': () => {
    const hall = sampleHall({ visitor: visitors.called, ...hardDay });
    return framed(hall, compact(hall));
  },
  'panic-mine': () =>
    working(helping(helpFrom(1, 4, { panicAt: myWindow, quiet: true, forAll: false }))),
  'panic-elsewhere': () =>
    working(helping(helpFrom(1, 4, { panicAt: 'd5' as DeskId, quiet: true }))),
  'compact-panic': () =>
    compact(helping(helpFrom(1, 4, { panicAt: myWindow, quiet: true, forAll: false }))),
};

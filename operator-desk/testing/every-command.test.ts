import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeskCommand } from '@cherha/shared/domain/commands.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { expect, test } from 'vitest';
import { myDesk } from '../src/hall.ts';
import { sampleHall, visitors } from '../src/previews/sample-hall.ts';
import { actions, commandsOf } from '../src/work/actions.ts';
import { standingOf } from '../src/work/standing.ts';

type Type = DeskCommand['type'];
/** Commands of the wire that the desk leaves to others on purpose. */
type AskedElsewhere = never;

/** Where each command is asked: one press at the window, or a form. A new one does not compile until it has a place. */
const places = {
  takeDesk: 'choosing/choose-desk.tsx',
  leaveDesk: 'one press',
  callNext: 'one press',
  recall: 'one press',
  undoCall: 'one press',
  declineCall: 'one press',
  startVisit: 'one press',
  finishVisit: 'one press',
  markNoShow: 'one press',
  endBreak: 'one press',
  beginBreak: 'more/break-form.tsx',
  callTicket: 'more/hall-lists.tsx',
  bringBack: 'more/hall-lists.tsx',
  stepOut: 'more/ticket-forms.tsx',
  takeBack: 'more/missed-list.tsx',
  transfer: 'more/transfer-form.tsx',
  park: 'more/visitor-forms.tsx',
  confirmPriority: 'more/priority-form.tsx',
  refusePriority: 'more/priority-form.tsx',
  issueTicket: 'more/issue-form.tsx',
  checkIn: 'more/bookings.tsx',
  makeBooking: 'more/bookings.tsx',
  cancelBooking: 'more/bookings.tsx',
  addService: 'more/ticket-forms.tsx',
  declarePriority: 'more/ticket-forms.tsx',
  reprintTicket: 'more/copies.tsx',
  writeNote: 'more/note-draft.ts',
  clearNote: 'more/note-form.tsx',
  cancelTicket: 'more/cancel-button.tsx',
  soundAirRaid: 'more/hard-day-screen.tsx',
  giveAllClear: 'more/hard-day-screen.tsx',
  resumeCalls: 'more/hard-day-screen.tsx',
  switchBookedTimes: 'more/hard-day-screen.tsx',
  switchServicesOff: 'more/services-off.tsx',
  switchServicesOn: 'more/services-off.tsx',
  switchKioskOff: 'devices/off-button.tsx',
  switchKioskOn: 'devices/off-button.tsx',
  postNotice: 'more/notices.tsx',
  clearNotice: 'more/notices.tsx',
  callBackup: 'manager/manager-screen.tsx',
  changeDeskToday: 'manager/manager-screen.tsx',
  openDesk: 'manager/manager-screen.tsx',
  closeDesk: 'manager/manager-screen.tsx',
  scheduleMedia: 'media/days-form.tsx',
  endBreakOf: 'manager/manager-screen.tsx',
  printChecklist: 'more/print-list.tsx',
  enterQuestionnaire: 'book/questionnaire-form.tsx',
  askForHelp: 'more/help-form.tsx',
  acceptHelp: 'help/help-strip.tsx',
  finishHelp: 'help/help-strip.tsx',
  raisePanic: 'panic/panic-everywhere.tsx',
  cancelHelp: 'help/help-strip.tsx',
} as const satisfies Record<Exclude<Type, AskedElsewhere>, string>;

const hall = sampleHall({ visitor: visitors.called });
const standing = standingOf(hall, defined(myDesk(hall), 'my desk'));
const onePress = actions.flatMap((action) => commandsOf(action, standing));

test.each(Object.entries(places))('%s can be asked at the desk: %s', (type, place) => {
  if (place === 'one press') expect(onePress.map((command) => command.type)).toContain(type);
  else
    expect(readFileSync(join(import.meta.dirname, '../src', place), 'utf8')).toContain(
      `type: '${type}'`,
    );
});

import type { StaffId } from '@cherha/shared/domain/ids.ts';
import { err, ok } from '@cherha/shared/domain/result.ts';
import { toldBreakEnded } from '../choosing/in-my-stead.ts';
import { toldOpened } from '../choosing/use-opened.ts';
import { wishesWhere } from '../keys/key-map.ts';
import { KeysDialog } from '../keys/keys-dialog.tsx';
import { toldOf } from '../work/told.ts';
import { ago, lunch, sampleHall, visitors } from './sample-hall.ts';
import {
  assigned,
  declined,
  inMyStead,
  myWindow,
  noted,
  openedBy,
  roomForThree,
  sentOn,
  taras,
  toBeChecked,
  together,
  troubled,
  withPapers,
} from './sample-moments.ts';
import { nothing, withMore, working, type Pictures } from './shown.tsx';

/** At one’s own window. */
export const workPictures: Pictures = {
  'free-nobody': () => working(sampleHall()),
  'free-waiting': () => working(sampleHall({ waiting: 12 })),
  'opened-for-me': () => {
    const hall = openedBy('iryna' as StaffId);
    const told = toldOpened(hall);
    return working(hall, told && { told });
  },
  'break-ended-for-me': () => {
    const hall = inMyStead('breakEnded', taras);
    const told = toldBreakEnded(hall);
    return working(hall, told && { told });
  },
  calling: () =>
    working(sampleHall({ waiting: 12 }), { pending: { wish: 'main', action: 'callNext' } }),
  called: () => working(sampleHall({ visitor: visitors.called, waiting: 12 })),
  'called-long': () => working(sampleHall({ visitor: visitors.calledLong, waiting: 12 })),
  serving: () => working(sampleHall({ visitor: visitors.serving, waiting: 12 })),
  'visit-note': () => working(noted()),
  'sent-on': () => working(sentOn()),
  refused: () =>
    working(sampleHall({ waiting: 12 }), {
      told: toldOf('callNext', [err('nobody-waiting')], myWindow),
    }),
  'no-answer': () =>
    working(sampleHall({ waiting: 12, link: 'silent' }), {
      told: toldOf('callNext', [err('no-answer')], myWindow),
    }),
  crowded: () => working(sampleHall({ visitor: visitors.serving, waiting: 300 })),
  'printer-trouble': () => working(troubled()),
  'papers-without-place': () => working(withPapers()),
  lost: () => working(sampleHall({ visitor: visitors.called, waiting: 12, link: 'lost' })),
  // Several visitors at one window (D5): one is served while the next is called.
  several: () => working(together({ waiting: 12 })),
  'several-served': () =>
    working(
      sampleHall({
        visitors: [visitors.serving, visitors.secondServed],
        waiting: 12,
        rules: roomForThree,
      }),
    ),
  'several-keys': () => (
    <>
      {working(together({ waiting: 12 }))}
      <KeysDialog wishes={wishesWhere('several')} onClose={nothing} />
    </>
  ),
  'on-break': () => working(sampleHall({ waiting: 12, onBreak: lunch })),
  'pause-after-declining': () =>
    working(
      sampleHall({
        waiting: 12,
        onBreak: { reason: 'declined', since: ago(6), until: ago(-54), planned: false },
        rules: assigned,
      }),
      { told: toldOf('declineCall', [ok([declined])], myWindow) },
    ),
  'sent-by-the-server': () =>
    working(sampleHall({ visitor: visitors.calledLong, waiting: 12, rules: assigned })),
  more: () => withMore(sampleHall({ visitor: visitors.serving, waiting: 12 })),
  'more-note': () => withMore(noted(), 'note'),
  'more-transfer': () =>
    withMore(sampleHall({ visitor: visitors.serving, waiting: 12 }), 'transfer'),
  'more-check': () => withMore(toBeChecked(), 'check'),
  'to-be-checked': () => working(toBeChecked()),
  'more-break': () => withMore(sampleHall({ waiting: 3 }), 'beginBreak'),
  'more-free': () => withMore(sampleHall({ waiting: 3 })),
  keys: () => (
    <>
      {working(sampleHall({ visitor: visitors.serving, waiting: 12 }))}
      <KeysDialog wishes={wishesWhere('one')} onClose={nothing} />
    </>
  ),
};

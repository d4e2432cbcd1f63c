import type { StaffId } from '@cherha/shared/domain/ids.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import type { Hall } from '../hall.ts';
import { ManagerScreen } from '../manager/manager-screen.tsx';
import { OpenDialog } from '../manager/open-dialog.tsx';
import { ServicesTodayDialog } from '../manager/services-today-dialog.tsx';
import { ago, sampleHall, visitors } from './sample-hall.ts';
import { sampleBook } from './sample-book.ts';
import { troubled } from './sample-moments.ts';
import { manyGroups } from './sample-groups.ts';
import { framed, never, nothing, type Pictures } from './shown.tsx';

const managing = (hall: Hall) =>
  framed(hall, <ManagerScreen hall={hall} askOne={never} book={sampleBook} />, 'manager');

/** The hall, as whoever manages it sees it. */
export const managerPictures: Pictures = {
  'manager-quiet': () => managing(sampleHall({ waiting: 0, targetMinutes: 30 })),
  manager: () => managing(sampleHall({ waiting: 40, targetMinutes: 60 })),
  'manager-crowded': () => {
    const { printers } = troubled().view;
    return managing(
      sampleHall({ waiting: 60, targetMinutes: 15, backupSince: ago(600), printers }),
    );
  },
  'manager-fifteen-groups': () =>
    managing(manyGroups(sampleHall({ visitor: visitors.called, waiting: 60, targetMinutes: 30 }))),
  'manager-lost': () => managing(sampleHall({ waiting: 40, targetMinutes: 60, link: 'lost' })),
  'manager-services': () => {
    const hall = sampleHall({ waiting: 12, targetMinutes: 30 });
    const desk = defined(hall.view.desks[0], 'window');
    return (
      <>
        {managing(hall)}
        <ServicesTodayDialog
          hall={hall}
          desk={{ ...desk, usual: { services: desk.services, backup: [] } }}
          onChange={nothing}
          onClose={nothing}
        />
      </>
    );
  },
  'manager-open': () => {
    const sample = sampleHall({ waiting: 12, targetMinutes: 30 });
    const nina = 'nina' as StaffId;
    const hall = { ...sample, people: { ...sample.people, here: [nina] } };
    return (
      <>
        {managing(hall)}
        <OpenDialog
          hall={hall}
          desk={defined(hall.view.desks[4], 'window')}
          first={nina}
          onOpen={nothing}
          onClose={nothing}
        />
      </>
    );
  },
};

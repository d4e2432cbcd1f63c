import type { BookingId, CopyId, DeviceId, ServiceId } from '@cherha/shared/domain/ids.ts';
import { ReceptionScreen } from '../more/reception-screen.tsx';
import { ago, sampleBookings, sampleHall, ticket } from './sample-hall.ts';
import { myWindow, taras } from './sample-moments.ts';
import { foundByDigits, foundWaiting } from './sample-found.ts';
import { framed, never, type Pictures } from './shown.tsx';

/** At reception. */
export const receptionPictures: Pictures = {
  reception: () => {
    const hall = sampleHall({ waiting: 12 });
    return framed(hall, <ReceptionScreen hall={hall} askOne={never} />, 'reception');
  },
  'reception-full': () => {
    const hall = sampleHall({
      waiting: 12,
      longWait: 1_800,
      booked: sampleBookings,
      checklists: [
        {
          copyId: 'l2' as CopyId,
          serviceId: 's3' as ServiceId,
          kioskId: 'k1' as DeviceId,
          at: ago(9),
        },
        {
          copyId: 'l1' as CopyId,
          serviceId: 's1' as ServiceId,
          kioskId: 'k1' as DeviceId,
          at: ago(600),
          print: { outcome: 'printed' },
        },
      ],
      parked: [{ ...ticket(6), deskId: myWindow, parkedAt: ago(300), reason: 'paying' }],
      notes: { [ticket(6).id]: { text: 'Сплачує адміністративний збір', at: ago(300), by: taras } },
      away: [{ ...ticket(9), awaySince: ago(420), until: ago(-1_380) }],
    });
    const coming = 'b1' as BookingId;
    return framed(
      hall,
      <ReceptionScreen hall={hall} askOne={never} coming={coming} />,
      'reception',
    );
  },
  'reception-found': () => {
    const hall = sampleHall({ waiting: 12 });
    return framed(
      hall,
      <ReceptionScreen hall={hall} askOne={never} found={foundWaiting(hall)} />,
      'reception',
    );
  },
  'reception-found-over': () => {
    const hall = sampleHall({ waiting: 12 });
    return framed(
      hall,
      <ReceptionScreen hall={hall} askOne={never} found={foundByDigits} />,
      'reception',
    );
  },
  'reception-found-nobody': () => {
    const hall = sampleHall({ waiting: 12 });
    return framed(
      hall,
      <ReceptionScreen
        hall={hall}
        askOne={never}
        found={{ wanted: 'Ф999', said: { tickets: [] } }}
      />,
      'reception',
    );
  },
};

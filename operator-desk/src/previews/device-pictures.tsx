import type { DeviceId, StaffId } from '@cherha/shared/domain/ids.ts';
import { DevicesScreen } from '../devices/devices-screen.tsx';
import { OffDialog } from '../devices/off-dialog.tsx';
import type { Hall } from '../hall.ts';
import { ago, sampleHall } from './sample-hall.ts';
import { troubled } from './sample-moments.ts';
import { framed, never, nothing, type Pictures } from './shown.tsx';

const devices = (hall: Hall, opened?: 'asked' | 'changing') =>
  framed(
    hall,
    <DevicesScreen
      hall={hall}
      onPair={never}
      onChange={never}
      onRevoke={never}
      askOne={never}
      {...(opened === 'asked' && hall.people.devices[1] && { asked: hall.people.devices[1] })}
      {...(opened === 'changing' && aBoard(hall))}
    />,
    'devices',
  );

const aBoard = (hall: Hall) => {
  const changing = hall.people.devices.find(({ kind }) => kind === 'board');
  return changing && { changing };
};

/** Kiosks, boards and buttons. */
export const devicePictures: Pictures = {
  devices: () => devices(troubled()),
  'kiosk-off': () =>
    devices(
      sampleHall({
        kiosksOff: [
          {
            kioskId: 'k1' as DeviceId,
            since: ago(1_500),
            reason: 'cleaning',
            staffId: 'iryna' as StaffId,
            note: 'Миємо екран, 10 хвилин',
          },
          { kioskId: 'k2' as DeviceId, since: ago(90_000), reason: 'repair' },
        ],
      }),
    ),
  'kiosk-off-asked': () => {
    const hall = sampleHall();
    return (
      <>
        {devices(hall)}
        <OffDialog name="Термінал біля входу" onSend={nothing} onClose={nothing} />
      </>
    );
  },
  'device-change': () => devices(sampleHall(), 'changing'),
  'device-revoke': () => devices(sampleHall(), 'asked'),
};

import type { BoardWindow } from '@cherha/shared/views/board-windows.ts';
import type { BoardView } from '@cherha/shared/views/board-view.ts';
import { usualBoard } from '@cherha/shared/domain/hall-settings.ts';
import type { ReactNode } from 'react';
import { WindowScreen } from '../windows/window-screen.tsx';
import { WindowsWall } from '../windows/windows-wall.tsx';
import {
  allNotices,
  aNotice,
  aRaid,
  busyView,
  crowdedView,
  NOW,
  someWindows,
} from './preview-data.ts';

const hall = { time: NOW, stale: false, sound: 'on' } as const;
const [usual] = someWindows(1);
const inPlaces = (count: number): BoardWindow[] =>
  someWindows(count).map((one, i) => ({
    ...one,
    place: (['room', 'table', 'window'] as const)[i % 3] ?? 'window',
  }));

/** The small displays above the windows, and the wall of reception. */
export const windowPreviews: Readonly<Record<string, ReactNode>> = {
  'window-free': <Above window={{ state: 'free' }} />,
  'window-called': <Above window={{ state: 'called', tickets: ['А014'] }} />,
  'window-serving': <Above window={{ number: '12', state: 'serving', tickets: ['Ю128'] }} />,
  'window-two': (
    <Above window={{ number: '2-А', place: 'room', state: 'serving', tickets: ['Ю128', 'А003'] }} />
  ),
  'window-break': <Above window={{ state: 'break' }} />,
  'window-closed': <Above window={{ state: 'closed' }} hall={{ ...hall, stale: true }} />,
  'window-raid': <Above view={{ ...busyView, airRaid: aRaid(1) }} />,
  'window-raid-two-ways': <Above view={{ ...busyView, airRaid: aRaid(2) }} />,
  'window-emergency': <Above view={{ ...busyView, notices: [aNotice('emergency')] }} />,
  'window-emergencies': <Above view={{ ...busyView, notices: allNotices }} />,
  'window-raid-emergencies': (
    <Above view={{ ...busyView, airRaid: aRaid(1), notices: allNotices }} />
  ),
  wall: <Wall view={{ ...busyView, windows: someWindows(14) }} />,
  'wall-raid': <Wall view={{ ...busyView, windows: someWindows(14), airRaid: aRaid(2) }} />,
  'wall-few': <Wall view={{ ...busyView, windows: someWindows(5) }} />,
  'wall-eight': <Wall view={{ ...busyView, windows: inPlaces(8) }} />,
  'wall-forty': <Wall view={{ ...crowdedView, windows: someWindows(40) }} />,
  'wall-places': <Wall view={{ ...busyView, windows: inPlaces(14) }} />,
  'wall-forty-places': <Wall view={{ ...crowdedView, windows: inPlaces(40) }} />,
  'wall-emergencies': <Wall view={{ ...busyView, windows: someWindows(9), notices: allNotices }} />,
  'wall-raid-emergencies': (
    <Wall
      view={{
        ...busyView,
        windows: someWindows(9),
        airRaid: aRaid(2),
        notices: allNotices,
      }}
    />
  ),
  'wall-emergency': (
    <Wall view={{ ...busyView, windows: someWindows(9), notices: [aNotice('emergency')] }} />
  ),
};

function Above({
  view = busyView,
  window = {},
  hall: around = hall,
}: {
  view?: BoardView;
  window?: Partial<BoardWindow>;
  hall?: Parameters<typeof WindowScreen>[0]['hall'];
}) {
  return usual && <WindowScreen view={view} window={{ ...usual, ...window }} hall={around} />;
}

function Wall({ view }: { view: BoardView }) {
  return <WindowsWall view={view} layout={usualBoard} hall={hall} />;
}

import { PairingScreen } from '@cherha/shared/ui/device-pairing/pairing-screen.tsx';
import type { ReactNode } from 'react';
import { BoardScreen, type HallNow } from './board-screen.tsx';
import type { Announcing } from './calls-in-hall.ts';
import { NoticeScreen } from './notice-screen.tsx';
import {
  aCall,
  aView,
  crowdedView,
  morning,
  NOW,
  withoutPower,
  withWaits,
} from './preview-data.ts';

/** Every state of the board with sample data, as designers, translators and the pictures need it. */
export const previews: Readonly<Record<string, ReactNode>> = {
  empty: <Sample view={aView()} />,
  'nobody-waits': <Sample view={aView({ waiting: [], waitingInAll: 0 })} />,
  'one-call': <Sample view={aView({ calls: [aCall('А014', '3')] })} announced={['А014']} />,
  several: <Sample view={morning} announced={['В007']} />,
  'two-together': <Sample view={morning} announced={['В007', 'А014']} />,
  crowded: <Sample view={crowdedView} announced={['Ю128']} />,
  recall: (
    <Sample
      view={aView({ calls: [aCall('А014', '3', { time: 2 }), ...morning.calls.slice(2)] })}
      announced={['А014']}
    />
  ),
  calm: <Sample view={morning} />,
  'air-raid': <Sample view={{ ...morning, airRaid: { since: NOW } }} />,
  'all-clear': (
    <Sample view={{ ...morning, airRaid: { since: NOW, allClearAt: NOW, resumeAt: NOW } }} />
  ),
  'services-off': <Sample view={withoutPower} />,
  waits: <Sample view={withWaits} />,
  lost: <Sample view={morning} hall={{ stale: true }} />,
  'lost-crowded': <Sample view={crowdedView} hall={{ stale: true }} />,
  silent: <Sample view={aView({ calls: morning.calls.slice(1, 3) })} hall={{ stale: true }} />,
  'sound-blocked': <Sample view={morning} hall={{ sound: 'blocked' }} />,
  'sound-missing': <Sample view={morning} hall={{ sound: 'missing' }} />,
  pairing: <PairingScreen kind="board" pairing={{ state: 'waiting', code: 'К7Р2ХМ' }} />,
  'pairing-no-server': <PairingScreen kind="board" pairing={{ state: 'server-away' }} />,
  joining: <NoticeScreen about="joining" />,
  'no-server': <NoticeScreen about="no-server" />,
  outdated: <NoticeScreen about="outdated" />,
};

function Sample({
  view,
  announced = [],
  hall = {},
}: {
  view: typeof morning;
  announced?: readonly string[];
  hall?: Partial<HallNow>;
}) {
  const highlighted = view.calls.filter(({ number }) => announced.includes(number));
  const announcing: Announcing = { now: highlighted[0], highlighted, toAnnounce: [] };
  return (
    <BoardScreen
      view={view}
      announcing={announcing}
      hall={{ time: NOW, stale: false, sound: 'on', ...hall }}
    />
  );
}

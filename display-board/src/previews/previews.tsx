import { PairingScreen } from '@cherha/shared/ui/device-pairing/pairing-screen.tsx';
import { usualBoard, type BoardLayout } from '@cherha/shared/domain/hall-settings.ts';
import type { Instant, NoticeId } from '@cherha/shared/domain/ids.ts';
import type { ReactNode } from 'react';
import { BoardScreen, type HallNow } from '../layout/board-screen.tsx';
import type { Announcing } from '../layout/calls-in-hall.ts';
import { TURN_MS } from '../layout/turns.ts';
import { NoticeScreen } from '../notice-screen.tsx';
import { windowPreviews } from './window-previews.tsx';
import {
  aCall,
  allNotices,
  aNotice,
  aRaid,
  aView,
  brief,
  busyView,
  crowdedView,
  crowdedWaits,
  everybodyAwaited,
  fewQueues,
  inRooms,
  manySentences,
  morning,
  NOW,
  ownLayout,
  someParked,
  withMedia,
  withoutPower,
  withWaits,
} from './preview-data.ts';

const samplePicture = (
  <img
    className="media"
    alt=""
    src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'%3E%3Crect width='16' height='9' fill='%23265'/%3E%3Ccircle cx='8' cy='4.5' r='3' fill='%23fd7'/%3E%3C/svg%3E"
  />
);

const oneTurnLater = { time: (NOW + TURN_MS) as Instant };
const withNotices = {
  ...morning,
  notices: [aNotice('info'), { ...aNotice('info'), id: 'brief' as NoticeId, text: brief }],
};

/** Every state of the board with sample data, as designers, translators and the pictures need it. */
export const previews: Readonly<Record<string, ReactNode>> = {
  empty: <Sample view={aView()} />,
  'nobody-waits': <Sample view={aView({ waiting: [], waitingInAll: 0 })} />,
  'one-call': <Sample view={aView({ calls: [aCall('А014', '3')] })} announced={['А014']} />,
  'one-recall': (
    <Sample
      view={{
        ...fewQueues,
        calls: [aCall('Ю128', '14-Б', { place: 'room', time: 2 }), ...morning.calls.slice(5)],
      }}
      announced={['Ю128']}
    />
  ),
  'two-calls': <Sample view={{ ...fewQueues, calls: morning.calls.slice(0, 2) }} />,
  'two-places': (
    <Sample
      view={{ ...inRooms, calls: inRooms.calls.filter((_, i) => i < 2 || i > 4) }}
      announced={['В007']}
    />
  ),
  several: <Sample view={morning} announced={['В007']} />,
  'two-together': <Sample view={morning} announced={['В007', 'А014']} />,
  crowded: <Sample view={crowdedView} announced={['Ю128']} />,
  'crowded-waits': <Sample view={crowdedWaits} />,
  'crowded-waits-later': <Sample view={crowdedWaits} hall={oneTurnLater} />,
  recall: (
    <Sample
      view={aView({ calls: [aCall('А014', '3', { time: 2 }), ...morning.calls.slice(2)] })}
      announced={['А014']}
    />
  ),
  calm: <Sample view={morning} />,
  'air-raid': <Sample view={{ ...morning, airRaid: aRaid(1) }} />,
  'air-raid-no-way': <Sample view={{ ...morning, airRaid: aRaid(0) }} />,
  'air-raid-three-ways': <Sample view={{ ...morning, airRaid: aRaid(3) }} />,
  'all-clear': (
    <Sample view={{ ...morning, airRaid: { since: NOW, allClearAt: NOW, resumeAt: NOW } }} />
  ),
  'services-off': <Sample view={withoutPower} />,
  waits: <Sample view={withWaits} />,
  lost: <Sample view={morning} hall={{ stale: true, name: 'Табло 2, зала очікування' }} />,
  'lost-empty': <Sample view={aView()} hall={{ stale: true, name: 'Табло 3' }} />,
  'lost-over': (
    <Sample
      view={aView({ calls: morning.calls.slice(5), parked: someParked })}
      hall={{ stale: true }}
    />
  ),
  'lost-crowded': <Sample view={crowdedView} hall={{ stale: true }} />,
  silent: <Sample view={aView({ calls: morning.calls.slice(1, 3) })} hall={{ stale: true }} />,
  'sound-blocked': <Sample view={morning} hall={{ sound: 'blocked' }} />,
  'sound-missing': <Sample view={morning} hall={{ sound: 'missing' }} />,
  layout: <Sample view={busyView} layout={ownLayout} announced={['В007']} />,
  'layout-one': (
    <Sample
      view={{ ...withWaits, calls: morning.calls.slice(0, 1) }}
      layout={manySentences}
      announced={['В007']}
    />
  ),
  'layout-one-later': (
    <Sample
      view={{ ...withWaits, calls: morning.calls.slice(0, 1) }}
      layout={manySentences}
      announced={['В007']}
      hall={oneTurnLater}
    />
  ),
  'layout-two': (
    <Sample view={{ ...crowdedWaits, calls: crowdedView.calls.slice(0, 2) }} layout={ownLayout} />
  ),
  'media-one': (
    <Sample
      view={{ ...fewQueues, calls: morning.calls.slice(1, 2) }}
      layout={withMedia}
      media={samplePicture}
    />
  ),
  media: <Sample view={morning} layout={withMedia} announced={['В007']} media={samplePicture} />,
  'media-none': <Sample view={morning} layout={withMedia} announced={['В007']} />,
  'media-crowded': <Sample view={crowdedView} layout={withMedia} media={samplePicture} />,
  columns: <Sample view={crowdedView} layout={{ ...ownLayout, columns: 6 }} />,
  'calls-alone': <Sample view={crowdedView} layout={{ ...usualBoard, parts: [] }} />,
  places: <Sample view={inRooms} announced={['В007']} />,
  parked: <Sample view={{ ...morning, parked: someParked }} layout={ownLayout} />,
  notice: <Sample view={{ ...morning, notices: [aNotice('info')] }} layout={ownLayout} />,
  'notices-turn': <Sample view={withNotices} />,
  'notices-turn-later': <Sample view={withNotices} hall={oneTurnLater} />,
  emergency: <Sample view={{ ...crowdedView, notices: [aNotice('emergency'), aNotice('info')] }} />,
  'emergency-in-raid': (
    <Sample view={{ ...morning, airRaid: aRaid(2), notices: [aNotice('emergency')] }} />
  ),
  'emergencies-in-raid': <Sample view={{ ...morning, airRaid: aRaid(2), notices: allNotices }} />,
  'long-heading': (
    <Sample
      view={crowdedView}
      layout={{
        ...ownLayout,
        heading: {
          uk: 'Територіальний підрозділ № 4 Центру надання адміністративних послуг виконавчого комітету Кам’янець-Подільської міської ради',
          en: 'Territorial office No. 4 of the Administrative Services Centre of the Kamianets-Podilskyi City Council',
        },
      }}
    />
  ),
  'all-awaited': <Sample view={everybodyAwaited} layout={ownLayout} />,
  ...windowPreviews,
  pairing: <PairingScreen kind="board" pairing={{ state: 'waiting', code: 'К7Р2ХМ' }} />,
  'pairing-no-server': <PairingScreen kind="board" pairing={{ state: 'server-away' }} />,
  joining: <NoticeScreen about="joining" />,
  'no-server': <NoticeScreen about="no-server" />,
  'no-window': <NoticeScreen about="no-window" name="9" />,
  outdated: <NoticeScreen about="outdated" />,
};

function Sample({
  view,
  layout = usualBoard,
  announced = [],
  hall = {},
  media,
}: {
  view: typeof morning;
  layout?: BoardLayout;
  announced?: readonly string[];
  hall?: Partial<HallNow>;
  media?: ReactNode;
}) {
  const highlighted = view.calls.filter(({ number }) => announced.includes(number));
  const announcing: Announcing = { now: highlighted[0], highlighted, toAnnounce: [] };
  return (
    <BoardScreen
      view={view}
      layout={layout}
      media={media}
      announcing={announcing}
      hall={{ time: NOW, stale: false, sound: 'on', ...hall }}
    />
  );
}

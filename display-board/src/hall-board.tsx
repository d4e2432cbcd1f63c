import { useDeviceToken, usePairing } from '@cherha/shared/ui/device-pairing/use-device-token.ts';
import { PairingScreen } from '@cherha/shared/ui/device-pairing/pairing-screen.tsx';
import { reloadWhenServed } from '@cherha/shared/ui/reload-when-outdated.ts';
import { useClock } from '@cherha/shared/ui/use-clock.ts';
import { useServerView } from '@cherha/shared/ui/use-server-view.ts';
import { joinCentre } from '@cherha/shared/protocol/connect.ts';
import type { BoardLayout } from '@cherha/shared/domain/hall-settings.ts';
import type { MediaView } from '@cherha/shared/protocol/media.ts';
import type { BoardView } from '@cherha/shared/views/board-view.ts';
import type { OwnBoardView } from '@cherha/shared/views/own-board-view.ts';
import { useSelector } from '@xstate/react';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Announcer } from './announcing/announcer.ts';
import { App } from './app.tsx';
import type { Chime } from './announcing/chime.ts';
import { faceOf } from './face.ts';
import { layoutAt, placeOf, type PlaceOnWall } from './place-on-wall.ts';

/** What lives as long as the page: the announcer, its chime, and its ear for the views. */
export interface Voice {
  readonly announcer: Announcer;
  readonly chime: Chime;
  readonly hear: (view: BoardView, layout: BoardLayout) => void;
  /** Whether this hour has sound at all. */
  readonly isLoud: () => boolean;
}

/** A board with a token listens to its centre; one without asks to be accepted. */
export function HallBoard({ voice, place }: { voice: Voice; place: PlaceOnWall }) {
  const [token, takeToken] = useDeviceToken('board');
  return token === undefined ? (
    <Pairing onPaired={takeToken} />
  ) : (
    <PairedBoard key={token} token={token} voice={voice} place={place} onPaired={takeToken} />
  );
}

function Pairing({ onPaired }: { onPaired: (token: string) => void }) {
  return <PairingScreen kind="board" pairing={usePairing({ kind: 'board', onPaired })} />;
}

function PairedBoard({
  token,
  voice,
  place: addressed,
  onPaired,
}: {
  token: string;
  voice: Voice;
  place: PlaceOnWall;
  onPaired: (token: string) => void;
}) {
  const [socket] = useState(() => joinCentre('/board', { token }));
  useEffect(() => () => void socket.disconnect(), [socket]);
  const { link, views } = useServerView<BoardView | OwnBoardView | MediaView>(socket, 'board');
  const own = views.ownBoard;
  const board = own?.board;
  // Told again and again, and seldom anew: what is the same place is not heard as another.
  const place = useMemo(() => placeOf(addressed, board), [addressed, board]);
  useEffect(() => {
    if (own) document.title = own.name;
  }, [own]);
  useEffect(() => {
    if (views.board) voice.hear(views.board, layoutAt(place, views.board).layout);
  }, [views.board, voice, place]);

  const announcing = useSelector(voice.announcer, ({ context }) => context);
  const sound = useSyncExternalStore(voice.chime.onChange, () => voice.chime.sound);
  const time = useClock(views.board?.at);
  const face = faceOf(link, views.board);
  const outdated = face.is === 'outdated';
  useEffect(() => (outdated ? reloadWhenServed() : undefined), [outdated]);

  return face.is === 'not-paired' ? (
    <Pairing onPaired={onPaired} />
  ) : (
    <App
      face={face}
      place={place}
      announcing={announcing}
      hall={{ time, sound, name: own?.name }}
      isLoud={voice.isLoud()}
      mediaTold={views.media}
    />
  );
}

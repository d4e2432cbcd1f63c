import type { DeskCommand } from '@cherha/shared/domain/commands.ts';
import { ask } from '@cherha/shared/protocol/ask.ts';
import { Book } from './book/book.tsx';
import { ChooseDesk } from './choosing/choose-desk.tsx';
import { useOpened } from './choosing/use-opened.ts';
import { useTakenAway } from './choosing/use-taken-away.ts';
import { Devices } from './devices/devices.tsx';
import { myDesk, type Hall } from './hall.ts';
import { ManagerScreen } from './manager/manager-screen.tsx';
import { Media } from './media/media.tsx';
import { HardDayScreen } from './more/hard-day-screen.tsx';
import { ReceptionScreen } from './more/reception-screen.tsx';
import { pagesFor, type Page } from './parts/use-page.ts';
import { Ratings } from './ratings/ratings.tsx';
import type { DeskSocket } from './session/use-session.ts';
import { Work } from './work/work.tsx';

/** Where a signed-in person is: at her window, before choosing one, or among the devices. */
export function Room({
  socket,
  hall,
  page,
  onEnded,
}: {
  socket: DeskSocket;
  hall: Hall;
  page: Page;
  onEnded: () => void;
}) {
  const desk = myDesk(hall);
  const takenAway = useTakenAway(hall);
  const opened = useOpened(hall);
  const askOne = (command: DeskCommand) => ask(socket, command);
  if (pagesFor(hall.people.me).includes(page)) {
    if (page === 'devices') return <Devices hall={hall} askOne={askOne} onEnded={onEnded} />;
    if (page === 'media') return <Media askOne={askOne} onEnded={onEnded} />;
    if (page === 'ratings') return <Ratings onEnded={onEnded} />;
    if (page === 'book') return <Book hall={hall} askOne={askOne} onEnded={onEnded} />;
    if (page === 'reception') return <ReceptionScreen hall={hall} askOne={askOne} />;
    if (page === 'manager') return <ManagerScreen hall={hall} askOne={askOne} />;
    if (page === 'hard-day') return <HardDayScreen hall={hall} askOne={askOne} />;
  }
  if (desk) return <Work key={desk.id} socket={socket} hall={hall} desk={desk} {...opened} />;
  return <ChooseDesk socket={socket} hall={hall} takenAway={takenAway} />;
}

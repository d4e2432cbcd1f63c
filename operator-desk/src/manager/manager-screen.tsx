import { useSay } from '@cherha/shared/ui/language.tsx';
import type { BookCounts as BookState } from '@cherha/shared/protocol/book.ts';
import type { DeskId } from '@cherha/shared/domain/ids.ts';
import type { TextKey } from '@cherha/shared/text/say.ts';
import { useState } from 'react';
import { deskOf, type Hall } from '../hall.ts';
import { useAsking, type Asking } from '../more/use-asking.ts';
import { PageTitle } from '../parts/page-title.tsx';
import type { AskOne } from '../work/use-pressing.ts';
import { BackupCall } from './backup-call.tsx';
import { BookCounts } from './book-counts.tsx';
import { GroupsTable } from './groups-table.tsx';
import './manager.css';
import { OpenDialog } from './open-dialog.tsx';
import { ServicesTodayDialog } from './services-today-dialog.tsx';
import { TroublePanel } from './trouble-panel.tsx';
import { WindowsPanel } from './windows-panel.tsx';

/** Refusals whose usual words are for who sits at the window. */
const saidOtherwise = {
  'at-another-desk': 'manager.elsewhere',
  'visitor-at-desk': 'manager.hasVisitor',
} as const satisfies Partial<Record<NonNullable<Asking['refused']>, TextKey>>;

/** The whole hall for whoever watches over it: who waits too long, who works, what is unwell. */
export function ManagerScreen({
  hall,
  askOne,
  book,
}: {
  hall: Hall;
  askOne: AskOne;
  /** How the book of suggestions stands, in a picture. */
  book?: BookState;
}) {
  const say = useSay();
  const asking = useAsking(askOne);
  const [changing, setChanging] = useState<DeskId>();
  const [opening, setOpening] = useState<DeskId>();
  const desk = changing && deskOf(hall, changing);
  const empty = opening && deskOf(hall, opening);
  const otherwise = asking.refused && saidOtherwise[asking.refused as keyof typeof saidOtherwise];
  return (
    <main className="manager">
      <div className="manager-head">
        <PageTitle>{say('manager.title')}</PageTitle>
        <output className="notice" data-tone={asking.told?.tone}>
          {otherwise ? say(otherwise) : asking.told?.text(say)}
        </output>
      </div>
      <GroupsTable hall={hall} />
      <WindowsPanel
        hall={hall}
        onServices={setChanging}
        onOpen={setOpening}
        onClose={(deskId, staffId) => asking.send({ type: 'closeDesk', deskId, staffId })}
        onEndBreak={(deskId, staffId) => asking.send({ type: 'endBreakOf', deskId, staffId })}
      />
      <div className="manager-side">
        <BackupCall
          hall={hall}
          asking={asking}
          onCall={(to) => asking.send({ type: 'callBackup', to })}
        />
        <TroublePanel hall={hall} />
        <BookCounts first={book} />
      </div>
      {desk && (
        <ServicesTodayDialog
          hall={hall}
          desk={desk}
          onClose={() => setChanging(undefined)}
          onChange={(skills) => {
            asking.send({ type: 'changeDeskToday', deskId: desk.id, ...skills });
            setChanging(undefined);
          }}
        />
      )}
      {empty && (
        <OpenDialog
          hall={hall}
          desk={empty}
          onClose={() => setOpening(undefined)}
          onOpen={(staffId) => {
            asking.send({ type: 'openDesk', deskId: empty.id, staffId });
            setOpening(undefined);
          }}
        />
      )}
    </main>
  );
}

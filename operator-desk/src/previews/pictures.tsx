import type {
  BookingId,
  CopyId,
  DeskId,
  DeviceId,
  ServiceId,
  StaffId,
} from '@cherha/shared/domain/ids.ts';
import { defined, err, ok } from '@cherha/shared/domain/result.ts';
import type { Permission } from '@cherha/shared/domain/commands.ts';
import type { BookView } from '@cherha/shared/protocol/book.ts';
import type { ReactElement } from 'react';
import type { Reply } from '../api.ts';
import { AddressScreen } from '../address/address-screen.tsx';
import type { AddressTrouble } from '../address/contract.ts';
import { CompactScreen } from '../compact/compact-screen.tsx';
import { ChooseDeskScreen } from '../choosing/choose-desk-screen.tsx';
import { TakeOverDialog } from '../choosing/take-over-dialog.tsx';
import { toldBreakEnded, toldClosed } from '../choosing/in-my-stead.ts';
import { toldOpened } from '../choosing/use-opened.ts';
import { toldTakenAway } from '../choosing/use-taken-away.ts';
import { BookScreen } from '../book/book-screen.tsx';
import { DevicesScreen } from '../devices/devices-screen.tsx';
import { OffDialog } from '../devices/off-dialog.tsx';
import { isLive, myDesk, type Hall } from '../hall.ts';
import { HelpShown } from '../help/help-everywhere.tsx';
import { wishesWhere } from '../keys/key-map.ts';
import { KeysDialog } from '../keys/keys-dialog.tsx';
import { ManagerScreen } from '../manager/manager-screen.tsx';
import { OpenDialog } from '../manager/open-dialog.tsx';
import { ServicesTodayDialog } from '../manager/services-today-dialog.tsx';
import { HardDayScreen } from '../more/hard-day-screen.tsx';
import { MoreDialog } from '../more/more-dialog.tsx';
import { ReceptionScreen } from '../more/reception-screen.tsx';
import { PanicEverywhere } from '../panic/panic-everywhere.tsx';
import { Frame } from '../parts/frame.tsx';
import type { Page } from '../parts/use-page.ts';
import { RatingsScreen } from '../ratings/ratings-screen.tsx';
import { JoiningScreen } from '../session/joining-screen.tsx';
import { SignInScreen } from '../session/sign-in-screen.tsx';
import { currentVisitor } from '../work/current-visitor.ts';
import { offersNow } from '../work/offers.ts';
import { standingOf } from '../work/standing.ts';
import { toldOf, type Told } from '../work/told.ts';
import type { Pressed } from '../work/use-pressing.ts';
import { WorkScreen } from '../work/work-screen.tsx';
import {
  ago,
  helpFrom,
  lunch,
  sampleBookings,
  sampleHall,
  ticket,
  visitors,
} from './sample-hall.ts';
import { emptyBook, openBook, sampleBook } from './sample-book.ts';
import {
  assigned,
  declined,
  hardDay,
  helping,
  inBoth,
  inMyStead,
  manyEmergencies,
  myWindow,
  noted,
  openedBy,
  roomForThree,
  sentOn,
  taras,
  together,
  troubled,
  withPapers,
} from './sample-moments.ts';
import { manyGroups } from './sample-groups.ts';
import { foundByDigits, foundWaiting } from './sample-found.ts';
import { sampleRatings } from './sample-ratings.ts';

const nothing = (): undefined => undefined;
const never = () => Promise.resolve(err('no-answer'));

const addressed = (address = '', trouble?: AddressTrouble) => (
  <AddressScreen
    asked={{ address, isSet: trouble === 'not-ours', ...(trouble && { trouble }) }}
    use={() => Promise.resolve(undefined)}
  />
);

const framed = (hall: Hall, inside: ReactElement, page: Page = 'desk') => (
  <HelpShown hall={hall}>
    <PanicEverywhere hall={hall} askOne={never}>
      <Frame hall={hall} page={page} onKeys={nothing} onSignOut={nothing}>
        {inside}
      </Frame>
    </PanicEverywhere>
  </HelpShown>
);

function working(hall: Hall, { pending, told }: { pending?: Pressed; told?: Told } = {}) {
  const standing = standingOf(hall, defined(myDesk(hall), 'my desk in the picture'));
  const offers = offersNow(standing, isLive(hall) ? 'live' : 'lost');
  return framed(
    hall,
    <WorkScreen
      hall={hall}
      standing={standing}
      offers={offers}
      answer={{ pending, told }}
      onChoose={nothing}
      onPress={nothing}
      onMore={nothing}
      onNote={nothing}
    />,
  );
}

function withMore(hall: Hall, wanted?: 'note') {
  const desk = defined(myDesk(hall), 'my desk in the picture');
  return (
    <HelpShown hall={hall}>
      {working(hall)}
      <MoreDialog
        hall={hall}
        desk={desk}
        openedFor={{ visitor: currentVisitor(desk, undefined)?.id, ...(wanted && { wanted }) }}
        draft={undefined}
        onDraft={nothing}
        askOne={never}
        onClose={nothing}
      />
    </HelpShown>
  );
}

function choosing(told?: Told) {
  const hall = sampleHall({ seated: false, waiting: 12 });
  return framed(
    hall,
    <ChooseDeskScreen hall={hall} taking={undefined} told={told} onChoose={nothing} />,
  );
}

function compact(hall: Hall) {
  const standing = standingOf(hall, defined(myDesk(hall), 'my desk in the picture'));
  return (
    <PanicEverywhere hall={hall} askOne={never}>
      <div className="frame" data-compact>
        <title>{standing.desk.number}</title>
        <CompactScreen
          hall={hall}
          standing={standing}
          offers={offersNow(standing, isLive(hall) ? 'live' : 'lost')}
          answer={{ pending: undefined, told: undefined }}
          onPress={nothing}
        />
      </div>
    </PanicEverywhere>
  );
}

const managing = (hall: Hall) =>
  framed(hall, <ManagerScreen hall={hall} askOne={never} book={sampleBook} />, 'manager');

const devices = (hall: Hall, asked?: 'asked') =>
  framed(
    hall,
    <DevicesScreen
      hall={hall}
      onPair={never}
      onRevoke={never}
      askOne={never}
      {...(asked && hall.people.devices[1] && { asked: hall.people.devices[1] })}
    />,
    'devices',
  );

const book = (
  reply: Reply<BookView>,
  some: { may?: readonly Permission[]; answering?: string } = {},
) => {
  const { may, answering } = some;
  const hall = sampleHall(may ? { may } : {});
  return framed(
    hall,
    <BookScreen
      hall={hall}
      askOne={never}
      reply={reply}
      onWrite={never}
      onAnswer={never}
      {...(answering && { answering })}
    />,
    'book',
  );
};

const ratings = (days: number) =>
  framed(sampleHall(), <RatingsScreen ratings={ok(sampleRatings)} days={days} />, 'ratings');

/** Every state of the desk as a picture, by name. */
export const pictures: Readonly<Record<string, () => ReactElement>> = {
  'sign-in': () => <SignInScreen ended={false} onSignIn={() => Promise.resolve(undefined)} />,
  'sign-in-error': () => (
    <SignInScreen
      ended={false}
      trouble="wrong-login-or-password"
      onSignIn={() => Promise.resolve(undefined)}
    />
  ),
  'sign-in-ended': () => <SignInScreen ended onSignIn={() => Promise.resolve(undefined)} />,
  'address-first': () => addressed(),
  'address-wrong': () => addressed('http://192.168.1.10:8080', 'not-ours'),
  'address-away': () => addressed('http://cherha.tsnap-verkhnodniprovsk.gov.ua', 'still-trying'),
  'server-away': () => <JoiningScreen trouble="unreachable" />,
  outdated: () => <JoiningScreen trouble="outdated" />,
  'choose-window': () => choosing(),
  'window-taken-away': () =>
    choosing(toldTakenAway(sampleHall(), { number: '3', by: 'taras' as StaffId })),
  'take-over': () => {
    const hall = sampleHall({ seated: false, waiting: 12 });
    return (
      <>
        {choosing()}
        <TakeOverDialog
          hall={hall}
          desk={defined(hall.view.desks[1], 'window')}
          changed={false}
          onTake={nothing}
          onClose={nothing}
        />
      </>
    );
  },
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
  'closed-for-me': () => choosing(toldClosed(inMyStead('closed', taras))),
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
  'more-free': () => withMore(sampleHall({ waiting: 3 })),
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
  'air-raid-operator': () => {
    const hall = sampleHall({ may: [] });
    return framed(hall, <HardDayScreen hall={hall} askOne={never} />, 'hard-day');
  },
  'hard-day': () => {
    const hall = sampleHall();
    return framed(hall, <HardDayScreen hall={hall} askOne={never} />, 'hard-day');
  },
  'air-raid': () => {
    const [first, second] = sampleHall().view.services;
    const off = [defined(first, 'service'), defined(second, 'service')].map(({ id, name }) => ({
      serviceId: id,
      service: name,
      reason: 'registry' as const,
      message: inBoth('more.phrases.registry'),
    }));
    const notices = (['emergency', 'info'] as const).map((severity, i) => ({
      id: severity as never,
      text: inBoth('more.phrases.power'),
      severity,
      since: ago(600),
      ...(i === 1 && { until: ago(-3_600) }),
    }));
    const hall = sampleHall({
      notices,
      airRaid: { since: ago(1_900), allClearAt: ago(60), resumeAt: ago(-540) },
      off,
    });
    return framed(hall, <HardDayScreen hall={hall} askOne={never} />, 'hard-day');
  },
  book: () => book(ok(sampleBook)),
  'book-answering': () => book(ok(sampleBook), { answering: 'late' }),
  'book-reception': () => book(ok(openBook), { may: ['reception'] }),
  'book-empty': () => book(ok(emptyBook)),
  'book-away': () => book(err('no-answer')),
  'ratings-few': () => ratings(1),
  'ratings-week': () => ratings(7),
  ratings: () => ratings(30),
  'ratings-away': () =>
    framed(sampleHall(), <RatingsScreen ratings={err('no-answer')} />, 'ratings'),
  help: () => working(helping(helpFrom(1, 14))),
  'help-loud': () => working(helping(helpFrom(1, 187, { times: 3, escalated: 2 }))),
  'help-two': () => working(helping(helpFrom(1, 75, { escalated: 1 }), helpFrom(0, 8))),
  'help-mine': () => working(helping(helpFrom(1, 40, { acceptedBy: 'olena' as StaffId }))),
  'help-other': () => working(helping(helpFrom(0, 40, { acceptedBy: taras }))),
  'help-in-dialog': () => withMore(helping(helpFrom(1, 14))),
  'urgent-in-dialog': () => withMore(sampleHall({ visitor: visitors.serving, ...hardDay })),
  urgent: () => working(sampleHall({ visitor: visitors.called, waiting: 12, ...hardDay })),
  'urgent-many': () =>
    working(sampleHall({ visitor: visitors.called, waiting: 12, ...manyEmergencies })),
  'compact-urgent': () => {
    const hall = sampleHall({ visitor: visitors.called, ...hardDay });
    return framed(hall, compact(hall));
  },
  'compact-free': () => compact(sampleHall({ waiting: 12 })),
  'compact-called': () => compact(sampleHall({ visitor: visitors.called, waiting: 12 })),
  'compact-serving': () => compact(sampleHall({ visitor: visitors.serving, waiting: 12 })),
  'compact-note': () => compact(noted()),
  'compact-lost': () => compact(sampleHall({ visitor: visitors.called, link: 'lost' })),
  'panic-mine': () =>
    working(helping(helpFrom(1, 4, { panicAt: myWindow, quiet: true, forAll: false }))),
  'panic-elsewhere': () =>
    working(helping(helpFrom(1, 4, { panicAt: 'd5' as DeskId, quiet: true }))),
  'compact-panic': () =>
    compact(helping(helpFrom(1, 4, { panicAt: myWindow, quiet: true, forAll: false }))),
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
  'device-revoke': () => devices(sampleHall(), 'asked'),
  keys: () => (
    <>
      {working(sampleHall({ visitor: visitors.serving, waiting: 12 }))}
      <KeysDialog wishes={wishesWhere('one')} onClose={nothing} />
    </>
  ),
};

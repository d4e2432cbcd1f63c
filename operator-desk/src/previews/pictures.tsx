import type { DeviceId, StaffId } from '@cherha/shared/domain/ids.ts';
import { defined, err } from '@cherha/shared/domain/result.ts';
import type { HelpSeen } from '@cherha/shared/views/help-view.ts';
import type { ReactElement } from 'react';
import { ChooseDeskScreen } from '../choosing/choose-desk-screen.tsx';
import { TakeOverDialog } from '../choosing/take-over-dialog.tsx';
import { toldTakenAway } from '../choosing/use-taken-away.ts';
import { DevicesScreen } from '../devices/devices-screen.tsx';
import { isLive, myDesk, type Hall } from '../hall.ts';
import { HelpShown } from '../help/help-everywhere.tsx';
import { KeysDialog } from '../keys/keys-dialog.tsx';
import { HardDayScreen } from '../more/hard-day-screen.tsx';
import { MoreDialog } from '../more/more-dialog.tsx';
import { ReceptionScreen } from '../more/reception-screen.tsx';
import { Frame } from '../parts/frame.tsx';
import type { Page } from '../parts/use-page.ts';
import { JoiningScreen } from '../session/joining-screen.tsx';
import { SignInScreen } from '../session/sign-in-screen.tsx';
import type { Action } from '../work/actions.ts';
import { offersNow } from '../work/offers.ts';
import { standingOf } from '../work/standing.ts';
import { toldOf, type Told } from '../work/told.ts';
import { WorkScreen } from '../work/work-screen.tsx';
import { ago, helpFrom, sampleHall, ticket, visitors } from './sample-hall.ts';

const nothing = (): undefined => undefined;
const never = () => Promise.resolve(err('no-answer'));

const framed = (hall: Hall, inside: ReactElement, page: Page = 'desk') => (
  <HelpShown hall={hall}>
    <Frame hall={hall} page={page} onKeys={nothing} onSignOut={nothing}>
      {inside}
    </Frame>
  </HelpShown>
);

function working(hall: Hall, { pending, told }: { pending?: Action; told?: Told } = {}) {
  const desk = defined(myDesk(hall), 'my desk in the picture');
  const offers = offersNow(standingOf(hall, desk), isLive(hall) ? 'live' : 'lost');
  return framed(
    hall,
    <WorkScreen
      hall={hall}
      desk={desk}
      offers={offers}
      answer={{ pending, told }}
      onPress={nothing}
      onMore={nothing}
    />,
  );
}

function withMore(hall: Hall) {
  const desk = defined(myDesk(hall), 'my desk in the picture');
  return (
    <HelpShown hall={hall}>
      {working(hall)}
      <MoreDialog hall={hall} desk={desk} askOne={never} onClose={nothing} />
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

const devices = (hall: Hall, asked?: 'asked') =>
  framed(
    hall,
    <DevicesScreen
      hall={hall}
      onPair={never}
      onRevoke={never}
      {...(asked && hall.people.devices[1] && { asked: hall.people.devices[1] })}
    />,
    'devices',
  );

const taras = 'taras' as StaffId;
/** At my window somebody is served while others call for help. */
const helping = (...help: HelpSeen[]): Hall =>
  sampleHall({ visitor: visitors.serving, waiting: 12, help });

const troubled = (): Hall => {
  const hall = sampleHall({
    visitor: visitors.serving,
    waiting: 12,
    printers: [
      { kioskId: 'k1' as DeviceId, printer: { state: 'fault', fault: 'no-paper' } },
      { kioskId: 'k2' as DeviceId, printer: { state: 'ready', paper: 'near-end' } },
    ],
    printTroubles: [
      { ...ticket(19), print: { outcome: 'failed', fault: 'no-paper' } },
      { ...ticket(17), print: { outcome: 'failed', fault: 'no-paper' } },
      { ...ticket(14), print: { outcome: 'unconfirmed' } },
    ],
  });
  const [first, ...others] = hall.people.devices;
  return {
    ...hall,
    people: {
      ...hall.people,
      devices: [
        defined(first, 'kiosk'),
        ...others.map((device) => ({ ...device, connected: device.kind === 'kiosk' })),
      ],
    },
  };
};

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
  calling: () => working(sampleHall({ waiting: 12 }), { pending: 'callNext' }),
  called: () => working(sampleHall({ visitor: visitors.called, waiting: 12 })),
  'called-long': () => working(sampleHall({ visitor: visitors.calledLong, waiting: 12 })),
  serving: () => working(sampleHall({ visitor: visitors.serving, waiting: 12 })),
  refused: () =>
    working(sampleHall({ waiting: 12 }), { told: toldOf('callNext', [err('nobody-waiting')]) }),
  'no-answer': () =>
    working(sampleHall({ waiting: 12, link: 'silent' }), {
      told: toldOf('callNext', [err('no-answer')]),
    }),
  crowded: () => working(sampleHall({ visitor: visitors.serving, waiting: 300 })),
  'printer-trouble': () => working(troubled()),
  lost: () => working(sampleHall({ visitor: visitors.called, waiting: 12, link: 'lost' })),
  more: () => withMore(sampleHall({ visitor: visitors.serving, waiting: 12 })),
  'more-free': () => withMore(sampleHall({ waiting: 3 })),
  reception: () => {
    const hall = sampleHall({ waiting: 12 });
    return framed(hall, <ReceptionScreen hall={hall} askOne={never} />, 'reception');
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
    }));
    const hall = sampleHall({
      hardDay: { airRaid: { since: ago(1_900), allClearAt: ago(60), resumeAt: ago(-540) }, off },
    });
    return framed(hall, <HardDayScreen hall={hall} askOne={never} />, 'hard-day');
  },
  help: () => working(helping(helpFrom(1, 14))),
  'help-loud': () => working(helping(helpFrom(1, 187, { times: 3, escalated: 2 }))),
  'help-two': () => working(helping(helpFrom(1, 75, { escalated: 1 }), helpFrom(0, 8))),
  'help-mine': () => working(helping(helpFrom(1, 40, { acceptedBy: 'olena' as StaffId }))),
  'help-other': () => working(helping(helpFrom(0, 40, { acceptedBy: taras }))),
  'help-in-dialog': () => withMore(helping(helpFrom(1, 14))),
  devices: () => devices(troubled()),
  'device-revoke': () => devices(sampleHall(), 'asked'),
  keys: () => (
    <>
      {working(sampleHall({ visitor: visitors.serving, waiting: 12 }))}
      <KeysDialog onClose={nothing} />
    </>
  ),
};

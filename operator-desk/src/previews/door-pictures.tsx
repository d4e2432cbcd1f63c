import type { StaffId } from '@cherha/shared/domain/ids.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { AddressScreen } from '../address/address-screen.tsx';
import type { AddressTrouble } from '../address/contract.ts';
import { ChooseDeskScreen } from '../choosing/choose-desk-screen.tsx';
import { TakeOverDialog } from '../choosing/take-over-dialog.tsx';
import { toldClosed } from '../choosing/in-my-stead.ts';
import { toldTakenAway } from '../choosing/use-taken-away.ts';
import { JoiningScreen } from '../session/joining-screen.tsx';
import { SignInScreen } from '../session/sign-in-screen.tsx';
import type { Told } from '../work/told.ts';
import { sampleHall } from './sample-hall.ts';
import { inMyStead, taras } from './sample-moments.ts';
import { framed, nothing, type Pictures } from './shown.tsx';

const addressed = (address = '', trouble?: AddressTrouble) => (
  <AddressScreen
    asked={{ address, isSet: trouble === 'not-ours', ...(trouble && { trouble }) }}
    use={() => Promise.resolve(undefined)}
  />
);

function choosing(told?: Told) {
  const hall = sampleHall({ seated: false, waiting: 12 });
  return framed(
    hall,
    <ChooseDeskScreen hall={hall} taking={undefined} told={told} onChoose={nothing} />,
  );
}

/** Before the work: the address, signing in, taking a window. */
export const doorPictures: Pictures = {
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
  'closed-for-me': () => choosing(toldClosed(inMyStead('closed', taras))),
};

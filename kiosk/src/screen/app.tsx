import { isWholeCode } from '@cherha/shared/domain/booking.ts';
import { defined, unreachable } from '@cherha/shared/domain/result.ts';
import { InLanguage } from '@cherha/shared/ui/language.tsx';
import type { OffTold } from '@cherha/shared/views/own-kiosk-view.ts';
import { InAccess, noAccess, type Access } from './access/access.tsx';
import type { PaperOut } from './config.ts';
import { InHall, type Hall } from './hall.tsx';
import { waitOf, type Offer } from './offer.ts';
import { Questions } from './questions.tsx';
import { isBooked, mayAddService, mayCancel, type Visit } from './kiosk-visit.ts';
import type { KioskSeen } from './scene.ts';
import { AddedScreen, AddingScreen, NotAddedScreen } from './screens/adding-screens.tsx';
import { BookingScreen } from './screens/booking-screen.tsx';
import { BookingsAwayScreen } from './screens/bookings-away-screen.tsx';
import { BringScreen } from './screens/bring-screen.tsx';
import { BuildingScreen } from './screens/building-screen.tsx';
import {
  CancelledScreen,
  CancellingScreen,
  SureToCancelScreen,
} from './screens/cancel-screens.tsx';
import { ClosedScreen } from './screens/closed-screen.tsx';
import { GroupsScreen } from './screens/groups-screen.tsx';
import { OutOfServiceScreen } from './screens/out-of-service-screen.tsx';
import { PhoneScreen } from './screens/phone-screen.tsx';
import { PriorityScreen } from './screens/priority-screen.tsx';
import { PurposeScreen } from './screens/purpose-screen.tsx';
import {
  RatedScreen,
  RateNumberScreen,
  RateReasonsScreen,
  RateScoreScreen,
} from './screens/rate-screens.tsx';
import { RefusedScreen } from './screens/refused-screen.tsx';
import { RememberScreen } from './screens/remember-screen.tsx';
import { SearchScreen } from './screens/search-screen.tsx';
import { ServicesScreen } from './screens/services-screen.tsx';
import { ShelterScreen } from './screens/shelter-screen.tsx';
import { TicketScreen } from './screens/ticket-screen.tsx';
import {
  IssuingScreen,
  JoiningScreen,
  OutOfReachScreen,
  PairingScreen,
} from './screens/wait-screens.tsx';
import { TopicsScreen } from './screens/topics-screen.tsx';
import { WelcomeScreen } from './screens/welcome-screen.tsx';
import { inWords, servicesOnTicket, slipOnScreen } from './ticket-words.ts';

/** What is to be drawn: the machine's scene, and what the server said last. */
export interface AppProps {
  readonly seen: KioskSeen;
  readonly hall: Hall;
  readonly offer: Offer | undefined;
  readonly off?: OffTold | undefined;
  /** Where phones reach the server, for the QR code. */
  readonly publicUrl: string;
  readonly paperOut: PaperOut;
  readonly access?: Access;
}

export function App(props: AppProps) {
  const { seen, hall, access = noAccess } = props;
  const { wondering, settings } = access.seen;
  return (
    <InHall value={hall}>
      <InAccess value={access}>
        <InLanguage language={seen.context.language} words={settings.words}>
          <Screen {...props} />
          <Questions
            wondering={seen.wondering || wondering}
            help={seen.context.help}
            helpNow={seen.context.helpNow}
          />
        </InLanguage>
      </InAccess>
    </InHall>
  );
}

function Screen({ seen, hall, publicUrl, paperOut, ...server }: AppProps) {
  const { server: serverNow, printer, pairing, visit } = seen.context;
  const offer = (): Offer => defined(server.offer, 'what the centre offers');
  const { language } = seen.context;
  const slip = () => slipOnScreen(seen.context, offer(), publicUrl);
  const ticket = () => ({
    slip: slip(),
    services: servicesOnTicket(seen.context, offer()),
    mayAdd: mayAddService(seen.context),
    mayCancel: mayCancel(seen.context),
  });

  switch (seen.scene) {
    case 'joining':
      return <JoiningScreen />;
    case 'outOfReach':
      return <OutOfReachScreen />;
    case 'pairing':
      return <PairingScreen pairing={pairing} />;
    case 'closed': {
      const { opening, at, notices } = offer().view;
      return (
        <ClosedScreen
          opening={opening}
          at={at}
          timeZone={hall.timeZone}
          building={offer().catalogue.building}
          notices={notices}
        />
      );
    }
    case 'shelter':
      return <ShelterScreen offer={offer()} timeZone={hall.timeZone} />;
    case 'outOfService':
      return (
        <OutOfServiceScreen
          otherKiosk={server.off?.otherKiosk ?? false}
          building={server.offer?.catalogue.building ?? []}
          notices={server.offer?.view.notices ?? []}
        />
      );
    case 'welcome':
    case 'addService':
      return (
        <WelcomeScreen
          offer={offer()}
          printer={printer}
          page={visit.page}
          legs={visit.legs}
          forTicket={visit.ticket?.number}
        />
      );
    case 'groups':
      return <GroupsScreen offer={offer()} page={visit.page} />;
    case 'topics':
      return <TopicsScreen offer={offer()} kind={visit.topicKind} page={visit.page} />;
    case 'building':
      return (
        <BuildingScreen
          spots={server.offer?.catalogue.building ?? []}
          places={server.offer?.catalogue.places}
        />
      );
    case 'services':
      return <ServicesScreen offer={offer()} visit={visit} />;
    case 'search':
      return <SearchScreen offer={offer()} query={visit.query} page={visit.page} />;
    case 'booking':
      return <BookingScreen offer={offer()} code={visit.query} priority={visit.priority} />;
    case 'phone':
      return <PhoneScreen phone={visit.query} />;
    case 'purpose':
      return <PurposeScreen offer={offer()} visit={visit} />;
    case 'bring':
    case 'printingChecklist':
      return (
        <BringScreen
          service={serviceOf(offer(), visit.serviceId)}
          printer={printer}
          paper={seen.scene === 'printingChecklist' ? 'printing' : visit.checklist}
          publicUrl={publicUrl}
        />
      );
    case 'rateNumber':
      return <RateNumberScreen number={visit.query} whyNot={visit.whyNot} />;
    case 'rateScore':
      return <RateScoreScreen />;
    case 'rateReasons':
      return <RateReasonsScreen reasons={visit.reasons} />;
    case 'sendingRating':
      return <RatedScreen state="sending" />;
    case 'rated':
      return <RatedScreen state="rated" />;
    case 'priority':
      return (
        <PriorityScreen
          offer={offer()}
          scanned={visit.serviceId === undefined && isWholeCode(visit.query)}
        />
      );
    case 'issuing':
      return <IssuingScreen server={serverNow} />;
    case 'refused':
      return (
        <RefusedScreen
          whyNot={defined(visit.whyNot, 'reason')}
          booked={bookedBy(visit)}
          wait={visit.wish && !isBooked(visit.wish) ? waitOf(offer(), visit.wish) : undefined}
        />
      );
    case 'printing':
      return <TicketScreen {...ticket()} paper="printing" paperOut={paperOut} />;
    case 'takeTicket':
      return <TicketScreen {...ticket()} paper="printed" paperOut={paperOut} />;
    case 'rememberNumber':
      return (
        <RememberScreen
          {...ticket()}
          print={defined(visit.print, 'what became of paper')}
          scan={visit.ticket?.withoutServer ? 'offline.scanLater' : 'kiosk.ticket.scan'}
        />
      );
    case 'sureToCancel':
      return <SureToCancelScreen number={slip().number} />;
    case 'cancelling':
      return <CancellingScreen />;
    case 'cancelled':
      return (
        <CancelledScreen
          number={slip().number}
          paper={visit.print ? 'none' : 'printed'}
          whyNot={visit.whyNot}
        />
      );
    case 'addingService':
      return <AddingScreen />;
    case 'serviceAdded':
      return visit.whyNot ? (
        <NotAddedScreen whyNot={visit.whyNot} asked={visit.addition !== undefined} />
      ) : (
        <AddedScreen
          number={slip().number}
          added={inWords(defined(visit.addition, 'what was added'), offer(), language)}
        />
      );
    case 'bookingsAway':
      return <BookingsAwayScreen />;
    default:
      return unreachable(seen.scene);
  }
}

/** A code is shown again to be compared; a phone number is nobody else's to read. */
const bookedBy = ({ wish, query }: Visit): 'phone' | { readonly code: string } | undefined => {
  if (!wish || !isBooked(wish)) return undefined;
  return 'phone' in wish ? 'phone' : { code: query };
};

const serviceOf = ({ catalogue }: Offer, id: string | undefined) =>
  defined(
    catalogue.services.find((service) => service.id === id),
    'service',
  );

import { deskNames, numbered, type NumberedDesk } from '@cherha/shared/text/desk-names.ts';
import './purpose-screen.css';
import type { Purpose } from '@cherha/shared/domain/catalogue.ts';
import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { LEGS_AT_MOST, type WaitRange } from '@cherha/shared/domain/ticket.ts';
import { hasChecklist } from '@cherha/shared/text/checklist.ts';
import type { Say } from '@cherha/shared/text/say.ts';
import { waitWords } from '@cherha/shared/text/wait.ts';
import { legKey } from '@cherha/shared/views/kiosk-view.ts';
import type { Refusal } from '@cherha/shared/domain/refusals.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { PressButton } from '@cherha/shared/ui/press-button.tsx';
import { useHall } from '../hall.tsx';
import type { Visit } from '../kiosk-visit.ts';
import { nameIn, purposesOf, waitingForService, whyNotNow, type Offer } from '../offer.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { BackButton } from '../parts/back-button.tsx';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';
import { ServiceName } from '../parts/service-name.tsx';

interface PurposeScreenProps {
  readonly offer: Offer;
  readonly visit: Pick<Visit, 'serviceId' | 'legs' | 'adding' | 'priority' | 'ticket'>;
}

/** The last question before the ticket: to ask, to hand in, or to take away. */
export function PurposeScreen({ offer, visit }: PurposeScreenProps) {
  const { send } = useHall();
  const say = useSay();
  const { serviceId } = visit;
  const service = offer.catalogue.services.find(({ id }) => id === serviceId);
  const name = service ? nameIn(say.language, service) : '';
  const waiting = service && waitingForService(offer, service);
  const wait = serviceId && offer.view.wait[serviceId];
  const whyNot = serviceId && whyNotNow(offer, serviceId);
  return (
    <Frame
      title={say('kiosk.purpose.title')}
      aside={
        service &&
        hasChecklist(service.about) && (
          <ActionButton icon="list" onPress={() => send({ type: 'checklist.opened' })}>
            {say('bring.title')}
          </ActionButton>
        )
      }
      back={<BackButton />}
    >
      <div className="purpose">
        <div className="purpose-service">
          <ServiceName as="h2" name={name} />
          <p>
            <Icon name="people" />
            {waitingWords(say, waiting)}
            {wait && `. ${waitWords(say, wait)}`}
          </p>
          {!offer.alone && (
            <Desks
              desks={numbered(
                (serviceId && offer.view.desksOpen[serviceId]) || [],
                offer.catalogue.places,
              )}
            />
          )}
          <Declared offer={offer} visit={visit} />
          {!whyNot && !visit.ticket && <Further offer={offer} visit={visit} />}
        </div>
        {whyNot ? (
          <p className="notice" role="status">
            <Icon name="notice" />
            {notNowWords(offer, { serviceId, whyNot }, say)}
          </p>
        ) : (
          <>
            <ul className="purpose-choices">
              {purposesOf(offer, serviceId).map((purpose) => (
                <li key={purpose}>
                  <PurposeButton
                    purpose={purpose}
                    wait={serviceId && offer.view.waitFor[legKey({ serviceId, purpose })]}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Frame>
  );
}

const waitingWords = (say: Say, waiting: number | undefined): string => {
  if (waiting === undefined) return say('offline.aheadUnknown');
  return waiting === 0 ? say('kiosk.noWaiting') : say('kiosk.waiting', { count: waiting });
};

/** L1: without the server it is this kiosk that has no number left, and not the centre. */
function notNowWords(
  offer: Offer,
  { serviceId, whyNot }: { serviceId: ServiceId; whyNot: Refusal },
  say: Say,
): string {
  if (whyNot === 'service-off') return offMessage(offer, serviceId, say);
  return say(
    whyNot === 'quota-reached' && offer.alone ? 'offline.numbersGone' : `refusal.${whyNot}`,
  );
}

/** X4: in the words of the centre, else by the cause. */
function offMessage({ view }: Offer, id: ServiceId, say: Say): string {
  const off = view.off.find(({ serviceId }) => serviceId === id);
  if (off?.message?.[say.language]) return off.message[say.language];
  const known = off && off.reason !== 'other' ? off.reason : undefined;
  return say(known ? `kiosk.off.${known}` : 'refusal.service-off');
}

/** What the ticket will say besides: services chosen before, and a priority to be checked. */
function Declared({ offer, visit }: PurposeScreenProps) {
  const say = useSay();
  const words = useWords();
  const { priority, legs, adding } = visit;
  const category = offer.catalogue.priorities.find(({ id }) => id === priority?.categoryId);
  return (
    <>
      {category && <p>{say('kiosk.priority.declared', { name: words(category.name) })}</p>}
      {legs.length > 0 && <p>{say('kiosk.further.chosen', { count: legs.length })}</p>}
      {adding && <p>{say('kiosk.further.next')}</p>}
    </>
  );
}

/** Few need them, so they stand below and small: one more service, and priority. */
function Further({ offer, visit }: PurposeScreenProps) {
  const { send } = useHall();
  const say = useSay();
  return (
    <div className="purpose-further">
      {!visit.adding && visit.legs.length < LEGS_AT_MOST - 1 && (
        <ActionButton onPress={() => send({ type: 'another.wanted' })}>
          {say('kiosk.further.want')}
        </ActionButton>
      )}
      {offer.catalogue.priorities.length > 0 && (
        <ActionButton onPress={() => send({ type: 'priority.opened' })}>
          {say('kiosk.priority.open')}
        </ActionButton>
      )}
    </div>
  );
}

interface PurposeButtonProps {
  readonly purpose: Purpose;
  /** Where this purpose waits otherwise than the others. */
  readonly wait: WaitRange | undefined | '';
}

function PurposeButton({ purpose, wait }: PurposeButtonProps) {
  const { send } = useHall();
  const say = useSay();
  return (
    <PressButton
      className="purpose-choice"
      onPress={() => send({ type: 'purpose.chosen', purpose })}
    >
      <Icon name={purpose} />
      <span className="purpose-words">
        <b>{say(`common.purpose.${purpose}`)}</b>
        <span>{say(`kiosk.purpose.about.${purpose}`)}</span>
        {wait && <span>{waitWords(say, wait)}</span>}
      </span>
      <Icon name="forward" />
    </PressButton>
  );
}

function Desks({ desks }: { desks: readonly NumberedDesk[] }) {
  const say = useSay();
  if (desks.length === 0) return <p>{say('kiosk.purpose.noDesk')}</p>;
  const places = deskNames(say, desks);
  return (
    <p>
      {desks.length === 1
        ? say('kiosk.purpose.desk', { place: places })
        : say('kiosk.purpose.desks', { places })}
    </p>
  );
}

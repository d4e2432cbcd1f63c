import './service.css';
import { InLanguage } from '@cherha/shared/ui/language.tsx';
import { createRoot } from 'react-dom/client';
import type { Devices } from '../../devices/contract.ts';
import type { Glass } from '../access/glass.ts';
import { cornerTouches } from './corner-touches.ts';
import { ServiceDesk, type CentreAtHand } from './service-desk.tsx';

interface ServiceOffer {
  readonly devices: Devices;
  readonly glass: Glass;
  /** The page of the visitors, which rests under the service page. */
  readonly kiosk: HTMLElement;
  /** Nobody is at the kiosk: a visit that has begun is never covered, and nothing of it is shown. */
  readonly isAtRest: () => boolean;
  readonly centre: CentreAtHand;
  readonly restart: () => void;
}

/** Left alone it closes: whoever comes next is a visitor. */
const LEFT_ALONE_MS = 60_000;
const USUAL_PX_PER_MM = 4;

/** Five touches in the corner of a kiosk at rest open the service page, where a PIN is set. */
export function offerService(offer: ServiceOffer): void {
  const { devices, glass, kiosk, isAtRest, centre, restart } = offer;
  const pxPerMm = glass.mm ?? USUAL_PX_PER_MM;
  const place = document.body.appendChild(document.createElement('div'));
  place.id = 'service';
  const root = createRoot(place);
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(leaving);
    leaving = undefined;
    kiosk.inert = false;
    root.render(null);
  };
  const stay = (): void => {
    clearTimeout(leaving);
    leaving = setTimeout(close, LEFT_ALONE_MS);
  };
  const open = async (): Promise<void> => {
    const { door } = await devices.service.open('');
    if (door === 'off' || !isAtRest()) return;
    kiosk.inert = true;
    stay();
    root.render(
      <InLanguage language="uk">
        <ServiceDesk
          devices={devices}
          glass={{ pxPerMm, screenBottomMm: glass.screenBottomMm }}
          centre={centre}
          onClose={close}
          onRestart={restart}
        />
      </InLanguage>,
    );
  };

  const isMeant = cornerTouches(pxPerMm);
  document.addEventListener(
    'pointerup',
    ({ clientX, clientY, timeStamp }) => {
      if (leaving !== undefined) return stay();
      if (isMeant({ x: clientX, y: clientY, at: timeStamp }) && isAtRest()) void open();
    },
    true,
  );
}

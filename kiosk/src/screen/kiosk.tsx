import type { CatalogueView, KioskView } from '@cherha/shared/views/kiosk-view.ts';
import { useClock } from '@cherha/shared/ui/use-clock.ts';
import { useServerView } from '@cherha/shared/ui/use-server-view.ts';
import { useSelector } from '@xstate/react';
import { useEffect, useMemo } from 'react';
import { App } from './app.tsx';
import type { Hall } from './hall.tsx';
import type { Offer } from './offer.ts';
import { kioskSeen } from './scene.ts';
import { LOST_AFTER_MS, serverNow } from './server-now.ts';
import type { World } from './world.ts';

const RELOAD_AFTER_MS = 30_000;

/** The one place where the server's views, the machine and the page meet. */
export function Kiosk({ world: { socket, actor, about, config } }: { world: World }) {
  const seen = kioskSeen(useSelector(actor, (snapshot) => snapshot));
  const { link, views } = useServerView<CatalogueView | KioskView>(socket);
  const { catalogue, kiosk: view } = views;
  const offer = useMemo<Offer | undefined>(
    () => (catalogue && view ? { catalogue, view } : undefined),
    [catalogue, view],
  );
  const at = useClock(view?.at);
  const { language } = seen.context;

  const server = serverNow(link, offer);
  useEffect(() => {
    const tell = (): void => actor.send({ type: 'server.changed', server });
    const timer = setTimeout(tell, server === 'lost' ? LOST_AFTER_MS : 0);
    return () => clearTimeout(timer);
  }, [actor, server]);

  const outdated = typeof link === 'object' && link.refused === 'protocol-differs';
  useEffect(() => {
    if (!outdated) return undefined;
    const timer = setTimeout(() => location.reload(), RELOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, [outdated]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const hall: Hall = {
    centreName: catalogue?.centreName ?? about.name,
    timeZone: catalogue?.timeZone ?? about.timeZone,
    at,
    send: (event) => actor.send(event),
  };
  return (
    <App
      seen={seen}
      hall={hall}
      offer={offer}
      publicUrl={about.publicUrl}
      paperOut={config.paperOut}
    />
  );
}

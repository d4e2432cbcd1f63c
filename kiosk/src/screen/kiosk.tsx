import type { CatalogueView, KioskView } from '@cherha/shared/views/kiosk-view.ts';
import { reloadWhenServed } from '@cherha/shared/ui/reload-when-outdated.ts';
import { useClock } from '@cherha/shared/ui/use-clock.ts';
import { useServerView } from '@cherha/shared/ui/use-server-view.ts';
import { useSelector } from '@xstate/react';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Access } from './access/access.tsx';
import { accessSeen } from './access/access-machine.ts';
import { App } from './app.tsx';
import type { Hall } from './hall.tsx';
import { mayReload } from './may-reload.ts';
import type { Offer } from './offer.ts';
import { kioskSeen } from './scene.ts';
import { LOST_AFTER_MS, serverNow } from './server-now.ts';
import type { World } from './world.ts';

/** The one place where the server's views, the machine and the page meet. */
export function Kiosk({ world }: { world: World }) {
  const { socket, actor, access, config } = world;
  const about = useSyncExternalStore(world.about.watch, () => world.about.value);
  const seen = kioskSeen(useSelector(actor, (snapshot) => snapshot));
  const mode = accessSeen(useSelector(access, (snapshot) => snapshot));
  const { link, views } = useServerView<CatalogueView | KioskView>(socket);
  const { catalogue, kiosk: view } = views;
  const offer = useMemo<Offer | undefined>(
    () => (catalogue && view ? { catalogue, view } : undefined),
    [catalogue, view],
  );
  const alone = useSyncExternalStore(world.alone.watch, () => world.alone.value) ?? undefined;
  const off = useSyncExternalStore(world.off.watch, () => world.off.value) ?? undefined;
  const { language } = seen.context;

  const server = serverNow(link, { offer, alone, off });
  const isAway = link !== 'live' && seen.context.server !== 'open';
  // What the last number was given by is no offer any more, and the server's own may come in parts.
  const shown = useLast(isAway ? (alone ?? offer) : (offer ?? alone));
  const wasShown = shown !== undefined;
  const at = useClock(shown?.view.at);
  useEffect(() => {
    // Somebody who is choosing is not sent back while the server's words come in.
    if (server === 'joining' && wasShown) return undefined;
    const tell = (): void => actor.send({ type: 'server.changed', server });
    const timer = setTimeout(tell, link === 'lost' || link === 'silent' ? LOST_AFTER_MS : 0);
    return () => clearTimeout(timer);
  }, [actor, server, link, wasShown]);

  const { scene } = seen;
  const toReload = mayReload(link, scene) && mode.mode === 'usual';
  useEffect(() => (toReload ? reloadWhenServed() : undefined), [toReload]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const goesOnAlone = alone !== undefined;
  useEffect(() => {
    document.documentElement.dataset.goesOnAlone = String(goesOnAlone);
  }, [goesOnAlone]);

  const hall: Hall = {
    centreName: shown?.catalogue.centreName ?? about?.name,
    timeZone: shown?.catalogue.timeZone ?? about?.timeZone ?? 'UTC',
    at,
    send(event) {
      if (event.type === 'visitor.stayed') access.send(event);
      if (event.type === 'visitor.done') access.send({ type: 'visitor.ended' });
      actor.send(event);
    },
  };
  const accessNow: Access = {
    seen: mode,
    theme: config.theme ?? 'light',
    film: config.access.sign[scene],
    hasFilms: Object.keys(config.access.sign).length > 0,
    send: (event) => access.send(event),
  };
  return (
    <App
      seen={seen}
      hall={hall}
      offer={shown}
      off={off}
      publicUrl={about?.publicUrl ?? ''}
      paperOut={config.paperOut}
      access={accessNow}
    />
  );
}

/** The last that was there, so that a screen is never without what it shows. */
function useLast<Thing>(now: Thing | undefined): Thing | undefined {
  const [last, keep] = useState(now);
  if (now !== undefined && now !== last) keep(now);
  return now ?? last;
}

import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { AboutCentre } from '@cherha/shared/protocol/http.ts';
import type { CatalogueView, KioskView } from '@cherha/shared/views/kiosk-view.ts';
import type { OffTold, OwnKioskView } from '@cherha/shared/views/own-kiosk-view.ts';
import type { Kept, Outbox } from '../devices/outbox/outbox.ts';
import { watched, type Watched } from '../devices/watched.ts';
import { aloneOffer } from './alone.ts';
import { carry } from './courier.ts';
import type { Offer } from './offer.ts';
import type { AskServer } from './reports.ts';

/** What keeps a kiosk going when the server is away, and brings it up to date when it is back. */
export interface Going {
  /** What it can offer by itself now; `null`: nothing. */
  readonly alone: Watched<Offer | null>;
  /** X7: out of service, as the server told last, also before this page began; `null`: in service. */
  readonly off: Watched<OffTold | null>;
  /** The latest catalogue that is known, for the words on the paper. */
  catalogue(): CatalogueView | undefined;
  /** A number was taken, or a paper noted. */
  changed(): void;
}

interface Wire {
  readonly outbox: Outbox;
  readonly ask: AskServer;
  readonly about: Watched<AboutCentre>;
  readonly isConnected: () => boolean;
  readonly onConnect: (listener: () => void) => void;
  readonly onView: (listener: (view: CatalogueView | KioskView | OwnKioskView) => void) => void;
}

/** The clock and the opening hours are looked at so often. */
const LOOK_MS = 10_000;
/** While the server is there: what stayed behind is tried again, and a new day is provided for. */
const CARRY_MS = 60_000;

export function keepGoing({ outbox, ask, about, isConnected, onConnect, onView }: Wire): Going {
  const alone = watched<Offer | null>(null);
  const off = watched<OffTold | null>();
  let kept: Kept | undefined;
  let ahead = 0;
  let catalogue: CatalogueView | undefined;
  let view: KioskView | undefined;
  let toldLast = '';
  let carrying: Promise<unknown> | undefined;

  const look = (): void => {
    if (kept) alone.set(aloneOffer(kept, (Date.now() + ahead) as Instant) ?? null);
  };
  const recall = async (): Promise<void> => {
    const now = await outbox.recall();
    if (!now) return;
    kept = now;
    // Until the server has said more, what it told a page before this one holds.
    if (off.value === undefined) off.set(now.told?.off ?? null);
    ahead = now.at - Date.now();
    look();
  };
  const run = (): void => {
    if (!isConnected()) return;
    carrying ??= carry({ outbox, ask, onChange: () => void recall() }).finally(() => {
      carrying = undefined;
    });
  };
  /** Written to the disk when it differs in what a kiosk alone goes by, and not with every ticket. */
  const keepTold = (): void => {
    if (!catalogue || !view || !about.value) return;
    const { version, off: servicesOff, airRaid } = { ...view, version: catalogue.version };
    const closed = off.value ? { off: withoutName(off.value) } : {};
    const told = JSON.stringify([about.value, version, servicesOff, airRaid, closed]);
    if (told === toldLast) return;
    toldLast = told;
    void outbox.keepTold({ about: about.value, catalogue, view, ...closed }).then((done) => {
      if (done) return recall();
      toldLast = '';
      return undefined;
    });
  };

  onConnect(run);
  onView((told) => {
    if (told.view === 'catalogue') catalogue = told;
    else if (told.view === 'own') off.set(told.off ?? null);
    else view = told;
    keepTold();
  });
  about.watch(keepTold);
  setInterval(look, LOOK_MS);
  setInterval(run, CARRY_MS);
  void recall();
  return {
    alone,
    off,
    catalogue: () => catalogue ?? kept?.told?.catalogue,
    changed() {
      void recall();
      run();
    },
  };
}

const withoutName = ({ by: _, ...off }: OffTold): Omit<OffTold, 'by'> => off;

import type { DeviceId, Instant } from '@cherha/shared/domain/ids.ts';
import type { AboutCentre } from '@cherha/shared/protocol/http.ts';
import type { CatalogueView, KioskView } from '@cherha/shared/views/kiosk-view.ts';
import type { OffTold, OwnKioskView } from '@cherha/shared/views/own-kiosk-view.ts';
import type { GivenAlone, Kept, Outbox, WishAlone } from '../devices/outbox/outbox.ts';
import { err } from '@cherha/shared/domain/result.ts';
import { watched, type Watched } from '../devices/watched.ts';
import { aloneOffer } from './alone.ts';
import { carry } from './courier.ts';
import type { Offer } from './offer.ts';
import type { OwnId } from './own-id.ts';
import type { AskServer } from './reports.ts';

/** What keeps a kiosk going when the server is away, and brings it up to date when it is back. */
export interface Going {
  /** What it can offer by itself now; `null`: nothing. */
  readonly alone: Watched<Offer | null>;
  /** X7: out of service, as the server told last, also before this page began; `null`: in service. */
  readonly off: Watched<OffTold | null>;
  /** The latest catalogue that is known, for the words on the paper. */
  catalogue(): CatalogueView | undefined;
  /** Takes a number that this device was lent, for a wish; undefined: no outbox answers. */
  give(wish: Omit<WishAlone, 'kioskId'>): Promise<GivenAlone | undefined>;
  /** A number was taken, or a paper noted. */
  changed(): void;
}

interface Wire {
  readonly outbox: Outbox;
  readonly own: OwnId;
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

export function keepGoing({
  outbox,
  own,
  ask,
  about,
  isConnected,
  onConnect,
  onView,
}: Wire): Going {
  const alone = watched<Offer | null>(null);
  const off = watched<OffTold | null>();
  let kept: Kept | undefined;
  let ahead = 0;
  let catalogue: CatalogueView | undefined;
  let view: KioskView | undefined;
  let toldLast = '';
  let carrying: Promise<unknown> | undefined;

  const look = (): void => {
    const now = (Date.now() + ahead) as Instant;
    if (kept) alone.set(aloneOffer(kept, { kioskId: own.known(), now }) ?? null);
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
    const kioskId = own.known();
    carrying ??= carry({ outbox, ask, kioskId, onChange: () => void recall() }).finally(() => {
      carrying = undefined;
    });
  };
  /** L9: another device now, or for the first time: it has what this one was lent, and asks for it. */
  const is = (kioskId: DeviceId): void => {
    if (kioskId === own.known()) return;
    own.told(kioskId);
    look();
    void Promise.resolve(carrying).then(run);
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
    else if (told.view === 'own') {
      off.set(told.off ?? null);
      is(told.kioskId);
    } else view = told;
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
    async give(wish) {
      const kioskId = own.known();
      return kioskId === undefined ? err('nothing-lent') : outbox.give({ ...wish, kioskId });
    },
    changed() {
      void recall();
      run();
    },
  };
}

const withoutName = ({ by: _, ...off }: OffTold): Omit<OffTold, 'by'> => off;

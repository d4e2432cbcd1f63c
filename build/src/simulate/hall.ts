import { CannotStart } from '@cherha/queue-server/src/server-options.ts';
import type { StaffId } from '@cherha/shared/domain/ids.ts';
import type { PeopleView } from '@cherha/shared/protocol/messages.ts';
import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import type { CatalogueView, KioskView } from '@cherha/shared/views/kiosk-view.ts';
import { accounts } from '../sample-centre/accounts.ts';
import { askingThrough, type DeskAsk, type KioskAsk } from './asking.ts';
import type { DayClock } from './day-clock.ts';
import type { Offer } from './day-plan.ts';
import { doorsOf } from './doors.ts';
import type { Hearing } from './heard.ts';
import { openScreen, type Screen } from './screen.ts';

/** Somebody of the staff at her own screen. */
export interface Post {
  readonly staffId: StaffId;
  readonly name: string;
  readonly ask: DeskAsk;
  /** What her screen shows now. */
  view(): DeskView;
}

/** A running training centre as those who come and those who work there reach it: a socket each. */
export interface Hall {
  readonly kiosk: KioskAsk;
  readonly operators: readonly Post[];
  readonly reception: Post;
  readonly catalogue: CatalogueView;
  readonly isOpen: boolean;
  readonly offer: Offer;
  /** The hall as it is at this moment, on a screen that was opened just now. */
  lastLook(): Promise<void>;
  /** Signs everybody out and takes the kiosk away again. */
  leave(): Promise<void>;
}

export interface Surroundings {
  readonly url: string;
  readonly clock: DayClock;
  readonly hearing: Hearing;
}

const RECEPTION = 'reception';

export async function joinHall(around: Surroundings): Promise<Hall> {
  const { url, hearing } = around;
  const doors = doorsOf(url);
  if (!(await doors.about()).sample)
    throw new CannotStart(
      `${url} is a real centre, and its log is for ever: simulated visitors would stand in it. Simulate in a training centre (npm start), or without --url.`,
    );
  const screens: Screen[] = [];
  const cookies: Record<string, string> = {};
  for (const account of accounts) cookies[account.login] = await doors.signIn(account);
  const admin = cookies['admin'] ?? '';
  const device = await doors.pairKiosk(admin);

  async function open(...entering: Parameters<typeof openScreen>): Promise<Screen> {
    const screen = await openScreen(...entering);
    screens.push(screen);
    return screen;
  }

  async function postOf(login: string): Promise<Post> {
    let view: DeskView | undefined;
    const { socket, shown } = await open({
      url,
      namespace: '/desk',
      cookie: cookies[login] ?? '',
      onView(latest) {
        if (latest.view !== 'desk') return;
        view = latest as DeskView;
        hearing.view(view);
      },
    });
    const { me } = await shown<PeopleView>('people');
    const first = await shown<DeskView>('desk');
    const ask = askingThrough(socket, around);
    return { staffId: me.id, name: me.name, ask, view: () => view ?? first };
  }

  const kiosk = await open({ url, namespace: '/kiosk', token: device.token });
  const catalogue = await kiosk.shown<CatalogueView>('catalogue');
  const reception = await postOf(RECEPTION);
  const operators: Post[] = [];
  for (const { login, role } of accounts)
    if (role === 'operator' && login !== RECEPTION) operators.push(await postOf(login));

  return {
    kiosk: askingThrough(kiosk.socket, around),
    operators,
    reception,
    catalogue,
    isOpen: (await kiosk.shown<KioskView>('kiosk')).opening.open,
    offer: offerOf(catalogue, reception.view()),
    lastLook: async () => void (await postOf(RECEPTION)),
    async leave() {
      for (const screen of screens) screen.close();
      await doors.revoke(device.id, admin);
      for (const cookie of Object.values(cookies)) await doors.signOut(cookie);
    },
  };
}

const offerOf = ({ services, priorities }: CatalogueView, { desks }: DeskView): Offer => ({
  services: services.map(({ id, frequent }) => ({ id, frequent })),
  priorities: priorities.map(({ id }) => id),
  windows: desks
    .filter((desk) => desk.services.length > 0)
    .map((desk) => ({ id: desk.id, services: desk.services })),
});

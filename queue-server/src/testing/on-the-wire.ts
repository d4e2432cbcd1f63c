import type { KioskCommand } from '@cherha/shared/domain/commands.ts';
import type { PeopleView } from '@cherha/shared/protocol/messages.ts';
import type { BoardView } from '@cherha/shared/views/board-view.ts';
import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import type { CatalogueView, KioskView } from '@cherha/shared/views/kiosk-view.ts';
import type { Socket } from 'socket.io-client';

export interface Seen {
  kiosk?: KioskView;
  catalogue?: CatalogueView;
  board?: BoardView;
  desk?: DeskView;
  people?: PeopleView;
}

/** What a screen shows, and how many views it has been sent. */
export function watch(socket: Socket): { seen: Seen; views: string[] } {
  const screen = { seen: {} as Seen, views: [] as string[] };
  socket.on('view', (view: { view: keyof Seen }) => {
    screen.views.push(view.view);
    Object.assign(screen.seen, { [view.view]: view });
  });
  return screen;
}

/** In one word why somebody may not come in. */
export const refusalOf = (socket: Socket): Promise<unknown> =>
  new Promise((resolve) => {
    socket.on('connect', () => resolve('came in'));
    socket.on('connect_error', (error: Error & { data?: { refusal?: string } }) =>
      resolve(error.data?.refusal ?? error.message),
    );
  });

export const disconnected = (socket: Socket): Promise<string> =>
  new Promise((resolve) => socket.on('disconnect', resolve));

export const issue = {
  type: 'issueTicket',
  serviceId: 'id-card',
  purpose: 'submit',
  language: 'uk',
} as KioskCommand;

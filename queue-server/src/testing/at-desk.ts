import type { StaffId } from '@cherha/shared/domain/ids.ts';
import type { PeopleView } from '@cherha/shared/protocol/messages.ts';
import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import { expect, vi } from 'vitest';
import type { TestServer } from './running-server.ts';

/** Somebody signs in at the desk; what her page was told last, by the name of the view. */
export async function atDesk(server: TestServer, login: string) {
  const socket = server.join('/desk', { cookie: await server.signIn(login) });
  const seen: { desk?: DeskView; people?: PeopleView } = {};
  socket.on('view', (view: DeskView | PeopleView) => Object.assign(seen, { [view.view]: view }));
  await vi.waitFor(() => expect(seen).toMatchObject({ desk: {}, people: {} }));
  return { socket, seen };
}

export const staffIdOf = (server: TestServer, login: string): StaffId =>
  server.people.staff.idOf(login) ?? ('' as StaffId);

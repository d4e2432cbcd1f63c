import type { CatalogueView } from '@cherha/shared/views/kiosk-view.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newSetupId } from '../settings.ts';
import { testServer, type TestServer } from '../testing/running-server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await testServer();
});
afterEach(() => server.end());

test('S9: a kiosk that stands there hears at once that its paper looks otherwise', async () => {
  const kiosk = server.join('/kiosk', await server.pair('kiosk'));
  let catalogue: CatalogueView | undefined;
  kiosk.on('view', (view: CatalogueView) => {
    if (view.view === 'catalogue') catalogue = view;
  });
  await vi.waitFor(() => expect(catalogue?.ticket?.number).toBe('large'));
  const ticket = { languages: 'both', number: 'normal' } as const;
  const command = { type: 'setTicketTemplate', ticket } as const;
  await server.mailbox.handle({ commandId: newSetupId(), command }, { kind: 'setup' });
  await vi.waitFor(() => expect(catalogue?.ticket).toEqual(ticket));
});

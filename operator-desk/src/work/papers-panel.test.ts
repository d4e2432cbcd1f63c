import type { Instant, ServiceId, TicketId } from '@cherha/shared/domain/ids.ts';
import type { TicketSeen } from '@cherha/shared/views/ticket-seen.ts';
import { expect, test } from 'vitest';
import { renumberedIn } from './papers-panel.tsx';

const waits = (number: string, about: Partial<TicketSeen> = {}): TicketSeen => ({
  id: number as TicketId,
  number,
  serviceId: 'id-card' as ServiceId,
  purpose: 'submit',
  language: 'uk',
  issuedAt: 0 as Instant,
  next: [],
  ...about,
});

test('L5: staff are told of those alone whose paper says another number', () => {
  const waiting = [
    waits('П001'),
    waits('П996', { withoutServer: {} }),
    waits('П002', { withoutServer: { paper: 'П997' } }),
  ];
  expect(renumberedIn({ waiting })).toMatchObject([{ number: 'П002', paper: 'П997' }]);
});

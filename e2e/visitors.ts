import type { Language } from '@cherha/shared/domain/catalogue.ts';
import type { DeviceId } from '@cherha/shared/domain/ids.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import type { OpenCentre } from './open-centre.ts';

/** A visitor takes a ticket for a service of this window at another kiosk; gives back the number. */
export async function ticketFor(
  centre: OpenCentre,
  deskNumber: string,
  language: Language = 'uk',
): Promise<string> {
  const { mailbox } = centre.whole.server;
  const desk = mailbox.state().desks.find(({ number }) => number === deskNumber);
  const serviceId = defined(desk?.services[0], 'a service of the window');
  const answer = await mailbox.handle(
    {
      commandId: newCommandId(),
      command: { type: 'issueTicket', serviceId, purpose: 'submit', language },
    },
    { kind: 'kiosk', deviceId: 'another' as DeviceId },
  );
  const events = answer.ok ? answer.value : [];
  return defined(events.find((event) => event.type === 'ticketIssued')?.number, 'a number');
}

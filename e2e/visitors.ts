import type { Language } from '@cherha/shared/domain/catalogue.ts';
import type { DeclaredPriority } from '@cherha/shared/domain/commands.ts';
import type { DeviceId, ServiceId } from '@cherha/shared/domain/ids.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import type { OpenCentre } from './open-centre.ts';

/** A visitor takes a ticket for a service of this window at another kiosk; gives back the number. */
export function ticketFor(
  centre: OpenCentre,
  deskNumber: string,
  language: Language = 'uk',
): Promise<string> {
  const desk = centre.whole.server.mailbox
    .state()
    .desks.find(({ number }) => number === deskNumber);
  return ticketOf(centre, defined(desk?.services[0], 'a service of the window'), { language });
}

/** The same for a service, which several windows may give. */
export async function ticketOf(
  centre: OpenCentre,
  serviceId: ServiceId,
  {
    language = 'uk',
    priority,
  }: { readonly language?: Language; readonly priority?: DeclaredPriority } = {},
): Promise<string> {
  const answer = await centre.whole.server.mailbox.handle(
    {
      commandId: newCommandId(),
      command: {
        type: 'issueTicket',
        serviceId,
        purpose: 'submit',
        language,
        ...(priority && { priority }),
      },
    },
    { kind: 'kiosk', deviceId: 'another' as DeviceId },
  );
  const events = answer.ok ? answer.value : [];
  return defined(events.find((event) => event.type === 'ticketIssued')?.number, 'a number');
}

import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PrinterConfig } from '@cherha/kiosk/src/devices/printer/printer-config.ts';
import { composeTicket } from '@cherha/kiosk/src/devices/printer/ticket-renderer.ts';
import { readCentreFile, type CentreFileRead } from '@cherha/queue-server/src/settings-file.ts';
import { withLogo } from '@cherha/queue-server/src/ticket-logo/with-logo.ts';
import type { Language } from '@cherha/shared/domain/catalogue.ts';
import type { Instant, TicketId } from '@cherha/shared/domain/ids.ts';
import { ticketNumber } from '@cherha/shared/domain/ticket.ts';
import { ticketSlip, type TicketSlip } from '@cherha/shared/text/ticket-slip.ts';
import type { PrintedTicket } from '../virtual-printer/printer-works.ts';
import { decodedTicket } from '../virtual-printer/decoded-ticket.ts';

export interface TicketWanted {
  readonly file: string;
  /** By its id; without it the first service that says something besides, or the first of all. */
  readonly service?: string | undefined;
  readonly language: Language;
  readonly paper: Pick<PrinterConfig, 'width' | 'mode' | 'codePage'>;
}

/** The very ticket that a kiosk of this centre would print, read again from the bytes for its printer. */
export async function previewTicket(wanted: TicketWanted): Promise<PrintedTicket> {
  const slip = slipOf(await settingsIn(wanted.file), wanted);
  const { bytes } = composeTicket(slip, wanted.paper);
  return decodedTicket(bytes, wanted.paper.width);
}

async function settingsIn(path: string): Promise<(CentreFileRead & { ok: true })['value']> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`${path} cannot be read.`);
  });
  const read = await withLogo(readCentreFile(text), dirname(path));
  if (read.ok) return read.value;
  const lines = read.problems.map(({ place, problem }) => `  ${place}: ${problem}`);
  throw new Error([`${path} cannot be used:`, ...lines].join('\n'));
}

function slipOf(
  { description, catalogue, ticket }: (CentreFileRead & { ok: true })['value'],
  { service: id, language }: TicketWanted,
): TicketSlip {
  const { services, groups } = catalogue;
  const service =
    id === undefined
      ? (services.find(({ onTicket }) => onTicket) ?? services[0])
      : services.find((one) => one.id === id);
  const group = groups.find((one) => one.id === service?.groupId);
  if (!service || !group) throw new Error(`There is no service "${id}" in the file.`);
  const { name, timeZone } = description;
  return ticketSlip(
    {
      ...sample,
      number: ticketNumber(group.letter, 14),
      serviceId: service.id,
      language,
    },
    {
      name,
      timeZone,
      service: service.name,
      publicUrl: 'http://192.168.1.10:8080',
      ticket,
      onTicket: service.onTicket,
    },
  );
}

const sample = {
  at: Date.UTC(2026, 2, 10, 8, 24) as Instant,
  ticketId: 'K7M2P9XQW4TZ' as TicketId,
  purpose: 'submit',
  ahead: 5,
  promise: { p50: 900, p90: 1_500 },
} as const;

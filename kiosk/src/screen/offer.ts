import {
  purposes,
  type Language,
  type Purpose,
  type Topic,
} from '@cherha/shared/domain/catalogue.ts';
import type { GroupId, ServiceId } from '@cherha/shared/domain/ids.ts';
import type { Wish } from '@cherha/shared/domain/commands.ts';
import type { Refusal } from '@cherha/shared/domain/refusals.ts';
import type { WaitRange } from '@cherha/shared/domain/ticket.ts';
import { curved } from '@cherha/shared/text/apostrophe.ts';
import { findServices as servicesFound } from '@cherha/shared/text/find-services.ts';
import {
  legKey,
  type CatalogueView,
  type KioskView,
  type OfferedService,
} from '@cherha/shared/views/kiosk-view.ts';

/** What the centre offers, and how many wait for it now. */
export interface Offer {
  readonly catalogue: CatalogueView;
  readonly view: KioskView;
  /** The kiosk works without the server: nobody knows how many wait. */
  readonly alone?: true;
}

export type OfferedGroup = CatalogueView['groups'][number];

type Named = OfferedGroup | OfferedService | Topic;

/** A centre's own name of a thing; Ukrainian where a translation is missing. */
export const nameIn = (language: Language, { name }: Pick<Named, 'name'>): string =>
  curved(name[language] || name.uk);

export const frequentServices = ({ catalogue }: Offer, language: Language): OfferedService[] =>
  byName(
    catalogue.services.filter((service) => service.frequent),
    language,
  );

/** A group without a service is no choice. */
export const offeredGroups = ({ catalogue }: Offer, language: Language): OfferedGroup[] =>
  byName(
    catalogue.groups.filter(({ id }) => catalogue.services.some(({ groupId }) => groupId === id)),
    language,
  );

export const servicesOf = (
  { catalogue }: Offer,
  group: GroupId | undefined,
  language: Language,
): OfferedService[] =>
  byName(
    catalogue.services.filter(({ groupId }) => groupId === group),
    language,
  );

/** In the order in which they are usually needed. */
export const servicesOfTopic = ({ catalogue }: Offer, { services }: Topic): OfferedService[] =>
  services.flatMap((id) => catalogue.services.find((service) => service.id === id) ?? []);

export const topicsOf = ({ catalogue }: Offer, kind: Topic['kind']): Topic[] =>
  catalogue.topics.filter((topic) => topic.kind === kind);

export const findServices = (
  { catalogue }: Offer,
  query: string,
  language: Language,
): readonly OfferedService[] => servicesFound(catalogue, query, language);

/** Undefined: it is not known. */
export const waitingForService = (
  { view, alone }: Offer,
  { id }: OfferedService,
): number | undefined => (alone ? undefined : (view.waiting[id] ?? 0));

/** How long somebody who came now for this would wait; undefined where nobody can say. */
export const waitOf = ({ view }: Offer, leg: Wish): WaitRange | undefined =>
  view.waitFor[legKey(leg)] ?? view.wait[leg.serviceId];

/** H5, V3: what no window takes, today or at all, is not offered; all of it while nothing is chosen. */
export const purposesOf = ({ view }: Offer, serviceId: ServiceId | undefined): Purpose[] =>
  purposes.filter(
    (purpose) =>
      !(purpose === 'consultation' && view.documentsOnly) &&
      !(serviceId && view.notTaken.includes(legKey({ serviceId, purpose }))),
  );

/** X4, H9, V3, H5: what stands in the way of a service today, known before anything is asked. */
export function whyNotNow(offer: Offer, serviceId: ServiceId): Refusal | undefined {
  const { off, usedUp, notTaken } = offer.view;
  if (off.some((one) => one.serviceId === serviceId)) return 'service-off';
  if (usedUp.includes(serviceId)) return 'quota-reached';
  if (purposesOf(offer, serviceId).length > 0) return undefined;
  const isNobodys = purposes.every((purpose) => notTaken.includes(legKey({ serviceId, purpose })));
  return isNobodys ? 'no-way-to-serve' : 'documents-only-now';
}

export const waitingForGroup = (offer: Offer, group: OfferedGroup): number | undefined =>
  offer.alone
    ? undefined
    : offer.catalogue.services
        .filter(({ groupId }) => groupId === group.id)
        .reduce((sum, { id }) => sum + (offer.view.waiting[id] ?? 0), 0);

function byName<T extends Named>(things: readonly T[], language: Language): T[] {
  const { compare } = new Intl.Collator(language);
  return things.toSorted((a, b) => compare(nameIn(language, a), nameIn(language, b)));
}

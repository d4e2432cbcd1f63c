import type { Language } from '@cherha/shared/domain/catalogue.ts';
import type { ServicesCalled } from '@cherha/shared/protocol/http.ts';
import { findServices } from '@cherha/shared/text/find-services.ts';
import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import type { Option } from './fields.tsx';

interface Asked {
  readonly query: string;
  readonly language: Language;
  readonly called: ServicesCalled['alsoCalled'];
}

/** Those of the services that reception looks for, the nearest first; all of them while nothing is typed. */
export function lookedUp(
  { services, groups }: Pick<DeskView, 'services' | 'groups'>,
  options: readonly Option[],
  { query, language, called }: Asked,
): readonly Option[] {
  if (query.trim() === '') return options;
  const known = services.map((service) => {
    const alsoCalled = called[service.id];
    return { ...service, ...(alsoCalled && { alsoCalled }) };
  });
  return findServices({ services: known, groups }, query, language).flatMap(
    ({ id }) => options.find(({ value }) => value === id) ?? [],
  );
}

import type { AboutService, Language, Words } from '../domain/catalogue.ts';
import type { Instant } from '../domain/ids.ts';
import { curved } from './apostrophe.ts';
import { sayIn, type Say } from './say.ts';
import { readIn, type Read } from './told.ts';
import { shortDate } from './when.ts';

/** What a visitor is told before she comes, as finished text for glass, paper and phone. */
export interface Checklist {
  readonly documents: readonly Read[];
  /** That the list may be longer, or that there is none. */
  readonly documentsNote: string | undefined;
  readonly facts: readonly { readonly name: string; readonly told: Read }[];
  readonly asOf: string | undefined;
  readonly note: Read | undefined;
  readonly doubt: string | undefined;
}

type About = Omit<AboutService, 'sources'>;

export function checklist(about: About, say: Say): Checklist {
  const { language } = say;
  const { term, fee, target, note, asOf, documents } = about;
  const facts = Object.entries({ term, fee, target }).flatMap(([name, told]) =>
    told === undefined
      ? []
      : [{ name: say(`bring.${name as 'term' | 'fee' | 'target'}`), told: readIn(language, told) }],
  );
  return {
    documents: documents.map((told) => readIn(language, told)),
    documentsNote: documentsNote(about, say),
    facts,
    asOf:
      asOf &&
      say('bring.asOf', { date: shortDate(Date.parse(`${asOf}T12:00:00Z`) as Instant, 'UTC') }),
    note: note === undefined ? undefined : readIn(language, note),
    doubt: doubt(about, say),
  };
}

/** Whether there is anything to tell beyond the name. */
export const hasChecklist = ({ documents, term, fee, note }: About): boolean =>
  documents.length > 0 || [term, fee, note].some((told) => told !== undefined);

const documentsNote = ({ documents, documentsComplete }: About, say: Say) => {
  if (documents.length === 0) return say('bring.noDocuments');
  return documentsComplete ? undefined : say('bring.more');
};

function doubt({ doubtful = [] }: About, say: Say): string | undefined {
  const facts = doubtful.map((fact) => say(`bring.doubt.${fact}`)).join(', ');
  return facts === '' ? undefined : say('bring.doubt.ask', { facts });
}

/** The same on paper; it has no number, so that nobody waits for it to be called. */
export interface ChecklistSlip {
  readonly language: Language;
  readonly centre: string;
  readonly title: string;
  readonly notTicket: string;
  readonly service: string;
  readonly documents: readonly string[];
  /** Everything below the list, one sentence or fact each. */
  readonly facts: readonly string[];
  readonly scan: string;
  /** The address behind the QR code. */
  readonly qr: string;
  readonly footer: string;
}

/** `publicUrl` is where phones reach the server, without a final slash. */
export function checklistSlip(
  service: { readonly id: string; readonly name: Words; readonly about: About },
  { language, centre, publicUrl }: { language: Language; centre: Words; publicUrl: string },
): ChecklistSlip {
  const say = sayIn(language);
  const told = checklist(service.about, say);
  return {
    language,
    centre: curved(centre[language]),
    title: say('bring.title'),
    notTicket: say('bring.notTicket'),
    service: curved(service.name[language] || service.name.uk),
    documents: told.documents.map(({ text }) => text),
    facts: [
      told.documentsNote,
      ...told.facts.map((fact) => `${fact.name}: ${fact.told.text}`),
      told.asOf,
      told.note?.text,
      told.doubt,
    ].filter((line) => line !== undefined),
    scan: say('bring.onPaper'),
    qr: checklistUrl(publicUrl, service.id, language),
    footer: say('bring.footer'),
  };
}

export const checklistUrl = (publicUrl: string, serviceId: string, language: Language): string =>
  `${publicUrl}/s/${serviceId}${language === 'uk' ? '' : `?lang=${language}`}`;

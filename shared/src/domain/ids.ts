declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

export type CentreId = Branded<string, 'CentreId'>;
export type TicketId = Branded<string, 'TicketId'>;
export type ServiceId = Branded<string, 'ServiceId'>;
export type GroupId = Branded<string, 'GroupId'>;
export type TopicId = Branded<string, 'TopicId'>;
export type SpotId = Branded<string, 'SpotId'>;
export type DeskId = Branded<string, 'DeskId'>;
export type StaffId = Branded<string, 'StaffId'>;
export type PriorityId = Branded<string, 'PriorityId'>;
export type BookingId = Branded<string, 'BookingId'>;
export type HelpPlaceId = Branded<string, 'HelpPlaceId'>;
/** One call for help, from the first press until it is over. */
export type HelpId = Branded<string, 'HelpId'>;
/** One board of the hall, by the name in its address. */
export type BoardId = Branded<string, 'BoardId'>;
/** One thing that staff say to everybody, until it is cleared. */
export type NoticeId = Branded<string, 'NoticeId'>;
export type DeviceId = Branded<string, 'DeviceId'>;
/** One paper that staff asked for: a copy of a ticket, or a checklist. */
export type CopyId = Branded<string, 'CopyId'>;
/** One questionnaire that a visitor filled in on paper. */
export type QuestionnaireId = Branded<string, 'QuestionnaireId'>;
/** What staff wrote of one visit; its text is kept beside the log (V5). */
export type VisitNoteId = Branded<string, 'VisitNoteId'>;
/** One announcement of one ticket; a recall is a new one. */
export type CallId = Branded<string, 'CallId'>;

/** Milliseconds since 1970 in UTC. */
export type Instant = Branded<number, 'Instant'>;
/** A calendar day of the centre in its own time zone, `2026-03-09`. */
export type BusinessDay = Branded<string, 'BusinessDay'>;
/** A wall-clock time of the centre, `09:30`; `24:00` closes a day. */
export type ClockTime = Branded<string, 'ClockTime'>;

-- What staff wrote of a visit for whoever serves it next (V5). It may be of a person: no event knows of it,
-- and the row goes when the note is taken away, when the visit has ended, and when its day is over.
create table visit_note (
  centre_id text not null,
  ticket_id text not null,
  note_id   text not null,   -- as the event names it: a text of another note is nobody's
  day       text not null,   -- the business day on which it was written
  text      text not null,
  primary key (centre_id, ticket_id)
) without rowid;

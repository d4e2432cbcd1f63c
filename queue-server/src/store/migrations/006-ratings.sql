-- How a visit was, once a ticket. No name and no free text can stand here.
create table rating (
  centre_id text    not null,
  ticket_id text    not null,
  rated_at  integer not null,
  score     integer not null check (score between 1 and 5),
  reasons   text    not null,   -- a JSON list of words
  kiosk_id  text,               -- null: on the visitor's own phone
  primary key (centre_id, ticket_id)
) without rowid;

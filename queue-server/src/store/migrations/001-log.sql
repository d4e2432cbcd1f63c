-- The story of each centre. Rows are never updated, never deleted.
create table event (
  centre_id  text    not null,
  version    integer not null check (version > 0),   -- 1, 2, 3 ... without a gap, per centre
  command_id text    not null,                       -- what was asked once is answered for ever
  n          integer not null check (n >= 0),        -- the command's first event is 0
  actor      text    not null,                       -- kiosk:<device>, staff:<person> or setup; no names
  at         integer not null,                       -- UTC, milliseconds; never before the row above
  type       text    not null,
  body       text    not null check (json_valid(body)),
  hash       text    not null,                       -- SHA-256 over the hash above and this row
  primary key (centre_id, version),
  unique (centre_id, command_id, n)
) without rowid;

create trigger event_is_never_updated before update on event
begin select raise(abort, 'events are never updated'); end;
create trigger event_is_never_deleted before delete on event
begin select raise(abort, 'events are never deleted'); end;

-- The latest state of each centre, so that a start need not replay everything. Only a shortcut: it
-- may be deleted at any time.
create table snapshot (
  centre_id text    primary key,
  version   integer not null,
  shape     integer not null,
  hash      text    not null,   -- of the event at that version
  body      text    not null
) without rowid;

-- What statistics and lists ask; written in the transaction of the events and rebuilt from them.
create table ticket (
  centre_id    text    not null,
  ticket_id    text    not null,
  business_day text    not null,
  letter       text    not null,
  ordinal      integer not null,
  number       text    not null,
  service_id   text    not null,
  purpose      text    not null,
  language     text    not null,
  kiosk_id     text,
  ahead        integer not null,
  issued_at    integer not null,
  called_at    integer,            -- the last call that was not undone
  announced    integer not null default 0,
  desk_id      text,
  staff_id     text,
  started_at   integer,
  finished_at  integer,
  outcome      text check (outcome in ('served', 'no-show', 'unserved')),
  print        text check (print in ('printed', 'unconfirmed', 'failed')),
  print_fault  text,
  primary key (centre_id, ticket_id),
  unique (centre_id, business_day, letter, ordinal)   -- N3: no number twice in a series and day
) without rowid;

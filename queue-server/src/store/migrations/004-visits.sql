-- A ticket now ends in a fourth way, was promised a wait, may be booked or have priority, and its visit
-- has one to five services. Rebuilt, because a check cannot be widened in place.
create table ticket_of_a_visit (
  centre_id       text    not null,
  ticket_id       text    not null,
  business_day    text    not null,
  letter          text    not null,
  ordinal         integer not null,
  number          text    not null,
  service_id      text    not null,   -- the first service of the visit
  purpose         text    not null,
  language        text    not null,
  kiosk_id        text,
  ahead           integer not null,
  issued_at       integer not null,
  called_at       integer,            -- the last call that was not undone
  announced       integer not null default 0,
  desk_id         text,
  staff_id        text,
  started_at      integer,
  finished_at     integer,
  outcome         text check (outcome in ('served', 'no-show', 'unserved', 'cancelled')),
  print           text check (print in ('printed', 'unconfirmed', 'failed')),
  print_fault     text,
  first_called_at integer,            -- when the wait that was promised was over
  promised_p50    integer,            -- seconds from the issue (W5); null: nothing was promised
  promised_p90    integer,
  booked_for      integer,
  priority        text,               -- the category's id
  priority_state  text check (priority_state in ('declared', 'confirmed', 'refused')),
  waits_since     integer not null,   -- for the leg that is under way
  pending         text    not null check (json_valid(pending)),  -- legs not over yet, the present first
  primary key (centre_id, ticket_id),
  unique (centre_id, business_day, letter, ordinal)   -- N3: no number twice in a series and day
) without rowid;

insert into ticket_of_a_visit
  select *, called_at, null, null, null, null, null, issued_at,
         case when finished_at is null
              then json_array(json_object('serviceId', service_id, 'purpose', purpose))
              else json_array() end
  from ticket;
drop table ticket;
alter table ticket_of_a_visit rename to ticket;

-- Each service of a visit that is over: its own wait, call, service and outcome (V2).
create table leg (
  centre_id  text    not null,
  ticket_id  text    not null,
  n          integer not null check (n > 0),   -- 1, 2, 3 ... in the order in which they ended
  service_id text    not null,
  purpose    text    not null,
  since      integer not null,                 -- waited from then
  called_at  integer not null,
  started_at integer,
  ended_at   integer not null,
  desk_id    text    not null,
  staff_id   text    not null,
  outcome    text    not null
             check (outcome in ('resolved', 'pending', 'refused', 'information', 'transferred')),
  did        text    not null check (json_valid(did)),   -- what was really done: service ids
  why        text    check (json_valid(why)),            -- the reason of the call (Q9)
  primary key (centre_id, ticket_id, n)
) without rowid;

alter table ticket add column why text check (json_valid(why));

insert into leg
  select centre_id, ticket_id, 1, service_id, purpose, issued_at, called_at, started_at, finished_at,
         desk_id, staff_id, 'resolved', json_array(service_id), null
  from ticket where outcome = 'served' and called_at is not null;

-- Who works here and which devices belong to the centre. No secret is stored as it is: a password
-- only as its argon2id hash, a token only as its SHA-256.

create table staff (
  centre_id  text    not null,
  id         text    not null,
  login      text    not null,      -- lower case, NFC
  name       text    not null,
  role       text    not null check (role in ('operator', 'administrator')),
  password   text    not null,      -- PHC string: algorithm, parameters, salt, hash
  created_at integer not null,
  closed_at  integer,               -- a closed account keeps its row: the log speaks of its id
  primary key (centre_id, id),
  unique (centre_id, login)
) without rowid;

create table session (
  token_sha256 text    primary key,
  centre_id    text    not null,
  staff_id     text    not null,
  created_at   integer not null,
  expires_at   integer not null,
  foreign key (centre_id, staff_id) references staff (centre_id, id)
) without rowid;

create table device (
  centre_id    text    not null,
  id           text    not null,
  kind         text    not null check (kind in ('kiosk', 'board')),
  name         text    not null,
  token_sha256 text    not null unique,
  paired_at    integer not null,
  revoked_at   integer,             -- a revoked device keeps its row: the log speaks of its id
  primary key (centre_id, id)
) without rowid;

-- A new device waits here for a person who types its code; gone after some minutes.
create table pairing (
  id_sha256    text    primary key,  -- the id itself is known to the device alone
  centre_id    text    not null,
  code         text    not null,
  kind         text    not null check (kind in ('kiosk', 'board')),
  salt         text    not null,     -- with the device's own id it makes the token
  token_sha256 text    not null,
  expires_at   integer not null,
  device_id    text,
  unique (centre_id, code),
  foreign key (centre_id, device_id) references device (centre_id, id)
) without rowid;

-- What this database says of itself: its centre's id, and whether it is the training centre.
create table meta (
  key   text primary key,
  value text not null
) without rowid;

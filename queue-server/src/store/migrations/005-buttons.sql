-- A machine that holds call buttons is a device of its own kind. SQLite cannot change a check, so both
-- tables are made anew with what was in them.
create table new_device (
  centre_id    text    not null,
  id           text    not null,
  kind         text    not null check (kind in ('kiosk', 'board', 'buttons')),
  name         text    not null,
  token_sha256 text    not null unique,
  paired_at    integer not null,
  revoked_at   integer,             -- a revoked device keeps its row: the log speaks of its id
  primary key (centre_id, id)
) without rowid;
insert into new_device select centre_id, id, kind, name, token_sha256, paired_at, revoked_at from device;

create table new_pairing (
  id_sha256    text    primary key,  -- the id itself is known to the device alone
  centre_id    text    not null,
  code         text    not null,
  kind         text    not null check (kind in ('kiosk', 'board', 'buttons')),
  salt         text    not null,     -- with the device's own id it makes the token
  token_sha256 text    not null,
  expires_at   integer not null,
  device_id    text,
  unique (centre_id, code),
  foreign key (centre_id, device_id) references new_device (centre_id, id)
) without rowid;
insert into new_pairing
  select id_sha256, centre_id, code, kind, salt, token_sha256, expires_at, device_id from pairing;

drop table pairing;
drop table device;
-- The reference of `new_pairing` follows the new name.
alter table new_device rename to device;
alter table new_pairing rename to pairing;

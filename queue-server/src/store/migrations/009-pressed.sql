-- A call button that speaks by HTTP alone is never connected: this is when it was heard last.
alter table device add column pressed_at integer;

-- What an account may do beyond calling the next visitor (call-chosen, reception, hard-day), parted by
-- spaces. Whoever worked before this was asked keeps the button for an air raid.
alter table staff add column may text not null default '';
update staff set may = 'hard-day';

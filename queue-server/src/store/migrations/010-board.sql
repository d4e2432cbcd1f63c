-- Which board of the centre's file this screen is, as whoever paired it said; null: its address says.
alter table device add column board_id text;

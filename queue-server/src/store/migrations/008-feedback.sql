-- How a visit was, as somebody wrote on paper (E5). Of which visit it was, nobody knows; no name and no
-- free text can stand here.
create table questionnaire (
  centre_id        text    not null,
  questionnaire_id text    not null,
  entered_at       integer not null,
  business_day     text    not null,
  service_id       text,            -- null: the paper names none
  group_id         text,
  score            integer not null check (score between 1 and 5),
  reasons          text    not null,   -- a JSON list of words
  staff_id         text    not null,
  primary key (centre_id, questionnaire_id)
) without rowid;

-- The book of suggestions. What stands here may be of a person: no event knows of it, and a row goes so
-- long after it was answered as the centre has set.
create table book_entry (
  centre_id   text    not null,
  id          text    not null,   -- made by the page that wrote it: written again, it is one entry
  kind        text    not null check (kind in ('thanks', 'suggestion', 'remark', 'complaint')),
  written_on  text    not null,   -- the day that stands in the book
  text        text    not null,
  name        text,
  reply_to    text,               -- an address, a phone, an e-mail: where she wants to be answered
  due_on      text,               -- null: there is nobody to answer
  entered_at  integer not null,
  entered_by  text    not null,
  answer      text,
  answered_on text,
  answered_by text,
  primary key (centre_id, id),
  check ((answer is null) = (answered_on is null) and (answer is null) = (answered_by is null))
) without rowid;

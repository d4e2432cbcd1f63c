-- How a booked visitor is found by her phone. The number itself stands nowhere: only its HMAC-SHA256 under
-- the key in `contact.key`. The row goes when the booking is cancelled and when its day
-- is over; the log never knew of it.
create table contact (
  centre_id  text not null,
  booking_id text not null,
  day        text not null,   -- the business day of the booking
  phone_hmac text not null,
  primary key (centre_id, booking_id)
) without rowid;
create index contact_of_phone on contact (centre_id, phone_hmac, day);

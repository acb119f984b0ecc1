-- 0029_hours.sql  找人帮忙: when an office is open and where it stands on the map, as the office itself has entered it; empty is not known
-- column classes: N = hours, latitude, longitude (security.md §4.1)
alter table agency
  add column hours text not null default '',
  add column latitude double precision check (latitude between 3 and 54),
  add column longitude double precision check (longitude between 73 and 136),
  add constraint position_whole check ((latitude is null) = (longitude is null));

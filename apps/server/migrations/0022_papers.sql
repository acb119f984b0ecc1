-- 0022_papers.sql  文书要写的去处：司法局填复议机关和法院，在押的人填羁押处所，异议的结果跟着案件走 (法49, 程19, 程20, 程23, R-57, R-62, R-63)
-- column classes: S = none; P = custody_place; N = review_organ, review_address, court, court_address, objection_upheld_on, ordered_on (security.md §4.1)
alter table agency
  add column review_organ text not null default '',
  add column review_address text not null default '',
  add column court text not null default '',
  add column court_address text not null default '';

alter table legal_case
  add column custody_place text not null default '',
  -- What was upheld is objected to no more: reconsideration and suit are left (法49③).
  add column objection_upheld_on date,
  -- Ordered by the bureau to grant, and not granted yet by the centre's own decision (程23).
  add column ordered_on date;

update legal_case c
  set objection_upheld_on = o.decided_on
  from (
    select distinct on (shard, case_id) shard, case_id, outcome, decided_on
    from objection order by shard, case_id, received_on desc, id desc
  ) o
  where o.shard = c.shard and o.case_id = c.id and o.outcome = 'UPHELD';

update legal_case c
  set custody_place = e.data ->> 'custodyPlace'
  from case_event e
  where e.shard = c.shard and e.case_id = c.id and e.verb = 'receiveNotice' and coalesce(e.data ->> 'custodyPlace', '') <> '';

-- 0023_settings.sql  设定: what an office decides for itself, dated, with reason and history; clocks keep what was promised when they began (law.md §10, organisation.md §2)
-- column classes: S = none; P = none; N = the rest: names in it are those of officers in office (security.md §4.1)
-- A reference table like `setting`: it holds no case and no person, and every verb of every county reads it (design.md §5).
create table office_setting (
  id uuid primary key,
  -- Written one at a time, each with the next number: the last of them tells whether what a process knows is still all there is.
  revision bigint not null unique,
  key text not null check (key ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  region text not null check (region ~ '^[0-9]{6}$'),
  office_id uuid references agency,
  value jsonb not null,
  from_on date not null,
  until_on date,
  doc_no text not null default '',
  reason text not null,
  corrects uuid references office_setting,
  entered_by uuid,
  entered_by_name text not null,
  entered_at timestamptz not null,
  state text not null check (state in ('WAITING', 'IN_FORCE', 'REJECTED', 'WITHDRAWN', 'CORRECTED')),
  agreed_by uuid,
  agreed_by_name text not null default '',
  agreed_at timestamptz,
  ended_by uuid,
  ended_by_name text not null default '',
  ended_at timestamptz,
  ended_why text not null default '',
  version integer not null default 1,
  constraint says_why check (btrim(reason) <> ''),
  constraint ends_after_it_begins check (until_on is null or until_on >= from_on),
  constraint two_persons check (agreed_by is null or agreed_by <> entered_by),
  constraint agreed_whole check ((agreed_by is null) = (agreed_at is null)),
  constraint ended_whole check ((state in ('REJECTED', 'WITHDRAWN', 'CORRECTED')) = (ended_at is not null)),
  constraint waits_unagreed check (state <> 'WAITING' or agreed_at is null)
);
-- 两份新稿不能是同一天: one draft and one decision for a day; a correction stands in the place of what it corrects.
create unique index office_setting_one_a_day on office_setting
  (key, region, coalesce(office_id, '00000000-0000-0000-0000-000000000000'), from_on, state) where state in ('WAITING', 'IN_FORCE');

-- What was promised when the clock began; a promise made or changed later moves no clock that is already running.
alter table clock
  add column promised_days integer check (promised_days > 0),
  add column promised_on date;
alter table legal_case add column next_promised_on date;

do $$
declare
  inside constant text := $q$region >= current_setting('app.scope_from', true) and region < current_setting('app.scope_to', true)$q$;
  system constant text := $q$(select current_setting('app.scope_to', true)) = '~'$q$;
  scoped constant text := $q$(select nullif(current_setting('app.scope_from', true), '')) is not null$q$;
begin
  alter table office_setting enable row level security, force row level security;
  -- Standards and promises are public (法58); what a county decided is read by whoever works, and written where it holds.
  execute format('create policy read_in_scope on office_setting for select using (%s or %s)', system, scoped);
  execute format('create policy enter_in_range on office_setting for insert to fayuan_app with check (%s or (%s))', system, inside);
  execute format('create policy change_in_range on office_setting for update to fayuan_app using (%1$s or (%2$s)) with check (%1$s or (%2$s))', system, inside);
end $$;
grant select, insert, update on office_setting to fayuan_app;
grant select on office_setting to fayuan_granted;

-- What stood under keys that only a programmer could write moves here and is gone there. A whole installation is region 000000.
alter table setting no force row level security;
alter table office_setting no force row level security;
insert into office_setting (id, revision, key, region, office_id, value, from_on, until_on, doc_no, reason, entered_by_name, entered_at, state)
select gen_random_uuid(), row_number() over (order by found.key, found.from_on), found.key, found.region, found.office_id, found.value, found.from_on, null,
  found.doc_no, '升级以前已经这样设定。', '系统升级', now(), 'IN_FORCE'
from (
  select k.new_key as key, '000000' as region, null::uuid as office_id, s.value, date '2000-01-01' as from_on, '' as doc_no
    from setting s join (values ('group-threshold', 'GROUP_THRESHOLD'), ('closing.lawyerAccessDays', 'LAWYER_ACCESS_DAYS'),
      ('subsidy.sameDayLimit', 'SAME_DAY_LIMIT'), ('session.idle-minutes', 'SESSION_IDLE_MINUTES'), ('session.absolute-hours', 'SESSION_HOURS'))
      as k (old_key, new_key) on k.old_key = s.key
    where jsonb_typeof(s.value) = 'number'
  union all
  select 'SMALL_CENTRE', left(a.region_code, 6), a.id, s.value, date '2000-01-01', ''
    from setting s join agency a on s.key = 'small-centre:' || a.id where s.value = 'true'
  union all
  -- Tables of the short form; one day and region has one table, the last that was written.
  (select distinct on (t.region, t.from_on) 'FEE_TABLE', t.region, null, jsonb_build_object('rows', t.rows), t.from_on, t.doc_no
  from (
    select coalesce(nullif(e.one ->> 'region', ''), '000000') as region, (e.one ->> 'effectiveFrom')::date as from_on, coalesce(e.one ->> 'docNo', '') as doc_no, e.at,
      (select jsonb_agg(jsonb_build_object('item', r.item, 'amount', r.amount) order by r.place) from (values
        (1, 'INVESTIGATION', e.one #> '{criminal,INVESTIGATION,amount}'), (2, 'PROSECUTION', e.one #> '{criminal,PROSECUTION_REVIEW,amount}'),
        (3, 'TRIAL_SHORT', e.one #> '{criminal,TRIAL_SHORT,amount}'), (4, 'TRIAL', e.one #> '{criminal,TRIAL,amount}'),
        (5, 'SUIT', e.one #> '{suit,amount}'), (6, 'ARBITRATION', e.one #> '{arbitration,amount}'), (7, 'NON_LITIGATION', e.one #> '{nonLitigation,amount}'),
        (8, 'FURTHER_CASE', e.one #> '{more,perFurtherCase}'), (9, 'OTHER_CITY', e.one #> '{more,extra,OTHER_CITY}'),
        (10, 'OTHER_PROVINCE', e.one #> '{more,extra,OTHER_PROVINCE}'), (11, 'MAJOR', e.one #> '{more,extra,MAJOR}'), (12, 'CAP', e.one #> '{more,cap}'),
        (13, 'GRASSROOTS', e.one #> '{providerPercent,GRASSROOTS_WORKER}'), (14, 'VOLUNTEER', e.one #> '{providerPercent,VOLUNTEER}')
      ) as r (place, item, amount) where jsonb_typeof(r.amount) = 'number') as rows
    from setting s cross join lateral jsonb_array_elements(case when jsonb_typeof(s.value) = 'array' then s.value else '[]' end) with ordinality as e (one, at)
    where s.key = 'subsidy.tables' and e.one ->> 'effectiveFrom' ~ '^\d{4}-\d{2}-\d{2}$'
  ) t where t.rows is not null order by t.region, t.from_on, t.at desc)
) found;
delete from setting where key in ('group-threshold', 'closing.lawyerAccessDays', 'subsidy.sameDayLimit', 'subsidy.tables', 'session.idle-minutes', 'session.absolute-hours')
  or key like 'small-centre:%';
alter table setting force row level security;
alter table office_setting force row level security;

-- 0021_putting_right.sql  录错了能改、能作废，改前改后都看得见；编号不再使用，作废留痕 (forms.md §6, ST-04, 程规34)
-- column classes: S = case_correction.change (sealed); P = opponent_list; N = the rest (security.md §4.1)
alter table legal_case
  add column court_number text,
  add column amount_fen bigint check (amount_fen >= 0),
  add column notice_number text,
  -- Each of the other side with its kind and part; where null, only the names are known (opponents).
  add column opponent_list jsonb check (jsonb_typeof(opponent_list) = 'array'),
  add column voided_on date,
  add column voided_from text,
  -- The correction that waits for a second person, who asked for it, and the role that alone may confirm it.
  add column correction_id uuid,
  add column correction_by uuid,
  add column correction_role text,
  add constraint voided_knows_where_from check ((state = 'VOIDED') = (voided_from is not null) and (state = 'VOIDED') = (voided_on is not null));

-- Lists and their counts leave out what was opened in error; with the state beside the key they are still answered by the index alone.
drop index legal_case_newest;
create index legal_case_newest on legal_case (shard, received_on desc, id desc) include (state);
drop index legal_case_by_type;
create index legal_case_by_type on legal_case (shard, case_type, received_on desc, id desc) include (state);
drop index legal_case_by_matter;
create index legal_case_by_matter on legal_case (shard, matter, received_on desc, id desc) include (state);

-- What was put right: before and after as they were, sealed, since names and narratives stand in it. Never changed but by its answer.
create table case_correction (
  shard text not null,
  id uuid not null,
  case_id uuid not null,
  state text not null check (state in ('DONE', 'WAITING', 'REFUSED', 'WITHDRAWN')),
  fields text[] not null check (cardinality(fields) > 0),
  change bytea not null,
  ground text not null,
  reason text not null check (reason <> ''),
  asked_by uuid,
  asked_by_name text not null,
  asked_at timestamptz not null,
  decided_by uuid,
  decided_by_name text not null default '',
  decided_at timestamptz,
  answer text not null default '',
  primary key (shard, id),
  foreign key (shard, case_id) references legal_case (shard, id),
  constraint second_person_is_another check (decided_by is null or state = 'WITHDRAWN' or decided_by is distinct from asked_by),
  constraint answered_or_waiting check ((state = 'WAITING') = (decided_at is null))
);
create index case_correction_by_case on case_correction (shard, case_id, asked_at);
create unique index case_correction_one_waiting on case_correction (shard, case_id) where state = 'WAITING';

-- A hearing moved or called off stays, so that whoever asks why sees it; where it was moved to is a row of its own.
alter table hearing
  add column ended_at timestamptz,
  add column ended_how text check (ended_how in ('MOVED', 'CANCELLED')),
  add column ended_why text not null default '',
  add column ended_by_name text not null default '',
  add column moved_to uuid,
  add constraint hearing_ends_with_a_reason check ((ended_at is null) = (ended_how is null) and (ended_at is null or ended_why <> '')),
  add constraint hearing_moved_somewhere check ((ended_how is not distinct from 'MOVED') = (moved_to is not null));
drop index hearing_coming;
create index hearing_coming on hearing (shard, starts_at) where ended_at is null;

-- A paper issued before a correction says so; one issued anew names what took its place, and its number is never given again.
alter table document
  add column corrected_at timestamptz,
  add column corrected_fields text[] not null default '{}',
  add column void_reason text check (void_reason in ('REISSUED', 'CASE_VOIDED')),
  add column replaced_by uuid,
  add constraint void_reason_of_a_void_paper check (void_reason is null or voided_at is not null),
  add constraint replaced_is_void check ((void_reason is not distinct from 'REISSUED') = (replaced_by is not null));

-- The assignment of a case that was opened in error counts in nobody's year.
alter table assignment add column voided_on date;

-- Struck from the list: entered, and never handed in.
alter table material drop constraint material_state_check;
alter table material add constraint material_state_check check (state in ('RECEIVED', 'MISSING', 'STRUCK'));

alter table case_correction enable row level security, force row level security;
create policy in_range on case_correction to fayuan_app
  using (shard >= current_setting('app.scope_from', true) and shard < current_setting('app.scope_to', true));
create policy by_grant on case_correction to fayuan_granted using (exists (select 1 from case_grant g where g.shard = case_correction.shard
  and g.case_id = case_correction.case_id and g.account_id = (select nullif(current_setting('app.account', true), '')::uuid) and (g.ends_at is null or g.ends_at > now())));
grant select, insert, update on case_correction to fayuan_app;
grant select on case_correction to fayuan_granted;

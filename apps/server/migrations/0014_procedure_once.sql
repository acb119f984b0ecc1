-- 0014_procedure_once.sql  一次性告知只有一次 (法43②, R-56); 更换请求有申请、核查、五日内答复 (法55, R-79, D12); 没有期限的不计时 (R-00)
alter table legal_case add column supplement_asked_on date;
alter table legal_case add column replacement_state text check (replacement_state in ('REPLACEMENT_ASKED', 'HINDRANCE_REPORTED', 'REPLACEMENT_AGREED'));
-- Whom the open request is about; once somebody else holds the case, the replacement has been carried out.
alter table legal_case add column replacement_of uuid;
alter table legal_case add constraint replacement_names_somebody check (replacement_state is null or replacement_of is not null);
update legal_case c set supplement_asked_on = s.sent_on
  from (select shard, case_id, min(sent_on) as sent_on from supplement group by shard, case_id) s where s.shard = c.shard and s.case_id = c.id;

-- Notices sent twice before this rule keep their place behind the first; a new one is always the first.
alter table supplement add column nth integer not null default 1;
update supplement s set nth = n.nth
  from (select shard, id, row_number() over (partition by shard, case_id order by sent_on, id) as nth from supplement) n where n.shard = s.shard and n.id = s.id;
create unique index supplement_once on supplement (shard, case_id, nth);

create table replacement_request (
  shard text not null,
  id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('RECIPIENT', 'PROVIDER')),
  provider_id uuid not null,
  provider_name text not null,
  grounds text not null check (grounds <> ''),
  evidence jsonb not null default '[]' check (jsonb_typeof(evidence) = 'array'),
  received_on date not null,
  asked_by_name text not null,
  outcome text check (outcome in ('AGREED', 'REFUSED', 'WITHDRAWN')),
  findings text not null default '',
  decided_by_name text not null default '',
  decided_on date,
  completed_on date,
  primary key (shard, id),
  foreign key (shard, case_id) references legal_case (shard, id),
  foreign key (shard, provider_id) references provider (shard, id),
  constraint replacement_answer_states_reasons check (outcome is null or (findings <> '' and decided_on is not null))
);
-- At most one waits for its answer or its hand-over.
create unique index replacement_request_one_open on replacement_request (shard, case_id) where outcome is null or (outcome = 'AGREED' and completed_on is null);
create index replacement_request_by_case on replacement_request (shard, case_id);

alter table replacement_request enable row level security, force row level security;
create policy in_range on replacement_request to fayuan_app using (shard >= current_setting('app.scope_from', true) and shard < current_setting('app.scope_to', true));
create policy by_grant on replacement_request to fayuan_granted using (exists (select 1 from case_grant g where g.shard = replacement_request.shard
  and g.case_id = replacement_request.case_id and g.account_id = (select nullif(current_setting('app.account', true), '')::uuid) and (g.ends_at is null or g.ends_at > now())));
grant select, insert, update on replacement_request to fayuan_app, fayuan_granted;

-- What was found of the household when aid ended because it is no longer poor (法48(4)), sealed.
alter table termination add column means bytea;

-- Before 程规 2023 no day was set for an objection, before the rules of 2012 none for review and assignment: nothing falls due there.
update clock set due_on = null, rolled_from = null, is_provisional = false where state = 'RUNNING'
  and ((rule = 'D09' and started_on < '2023-09-01') or (rule in ('D02', 'D06', 'D07', 'D08', 'D12', 'D14', 'D15', 'D17') and started_on < '2012-07-01')
    or (rule = 'D13' and started_on < '2023-09-01'));

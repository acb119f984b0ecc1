-- 0004_handling.sql  审查、决定、异议、指派、承办、结案、补贴 (法43 法49 法48 法52; R-60…R-92, F-01…F-08)
create table finding (
  shard text not null,
  id uuid not null,
  case_id uuid not null,
  assessment bytea not null,
  eligible text not null,
  means_test text not null,
  opinion text not null,
  proposal text not null check (proposal in ('GRANT', 'REFUSE')),
  verification text not null default '',
  checked_by uuid not null,
  checked_by_name text not null,
  checked_on date not null,
  primary key (shard, id),
  foreign key (shard, case_id) references legal_case (shard, id)
);
create index finding_by_case on finding (shard, case_id);

create table supplement (
  shard text not null,
  id uuid not null,
  case_id uuid not null,
  sent_on date not null,
  reply_by date not null,
  missing jsonb not null,
  answered_on date,
  primary key (shard, id),
  foreign key (shard, case_id) references legal_case (shard, id)
);
create index supplement_by_case on supplement (shard, case_id);

-- 一件申请同时只有一个有效决定；不予援助须说明理由 (法43, R-61)
create table decision (
  shard text not null,
  id uuid not null,
  case_id uuid not null,
  outcome text not null check (outcome in ('GRANT', 'REFUSE')),
  basis text[] not null,
  reasons text not null default '',
  decided_by uuid not null,
  decided_by_name text not null,
  two_person_exception text not null default '',
  decided_on date not null,
  revoked_at timestamptz,
  primary key (shard, id),
  foreign key (shard, case_id) references legal_case (shard, id),
  constraint refusal_states_reasons check (outcome = 'GRANT' or reasons <> '')
);
create unique index decision_in_force on decision (shard, case_id) where revoked_at is null;

create table objection (
  shard text not null,
  id uuid not null,
  case_id uuid not null,
  against text not null check (against in ('REFUSAL', 'TERMINATION')),
  grounds text not null,
  received_on date not null,
  outcome text check (outcome in ('UPHELD', 'CORRECTED')),
  reasons text not null default '',
  decided_by uuid,
  decided_by_name text not null default '',
  decided_on date,
  primary key (shard, id),
  foreign key (shard, case_id) references legal_case (shard, id),
  constraint objection_outcome_states_reasons check (outcome is null or reasons <> '')
);
create unique index objection_one_open on objection (shard, case_id) where outcome is null;

create table assignment (
  shard text not null,
  id uuid not null,
  case_id uuid not null,
  provider_id uuid not null,
  firm_id uuid not null,
  provider_name text not null,
  firm_name text not null,
  reason text not null default '',
  assigned_by uuid not null,
  assigned_by_name text not null,
  assigned_on date not null,
  accepted_on date,
  declined_on date,
  decline_reason text not null default '',
  ended_on date,
  end_reason text not null default '',
  primary key (shard, id),
  foreign key (shard, case_id) references legal_case (shard, id),
  foreign key (shard, provider_id) references provider (shard, id)
);
create unique index assignment_in_force on assignment (shard, case_id) where ended_on is null and declined_on is null;
create index assignment_by_provider on assignment (shard, provider_id, assigned_on);

create table work_log (
  shard text not null,
  id uuid not null,
  case_id uuid not null,
  kind text not null,
  done_on date not null,
  minutes integer not null default 0 check (minutes between 0 and 1440),
  content bytea not null,
  told_recipient boolean not null default false,
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (shard, id),
  foreign key (shard, case_id) references legal_case (shard, id)
);
create index work_log_by_case on work_log (shard, case_id, done_on);

create table case_node (
  shard text not null,
  id uuid not null,
  case_id uuid not null,
  code text not null,
  done_on date not null,
  note text not null default '',
  material_id uuid,
  told_recipient boolean not null default false,
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (shard, id),
  foreign key (shard, case_id) references legal_case (shard, id)
);
create index case_node_by_case on case_node (shard, case_id, done_on);

create table hearing (
  shard text not null,
  id uuid not null,
  case_id uuid not null,
  starts_at timestamptz not null,
  place text not null,
  mode text not null check (mode in ('OPEN_COURT', 'WRITTEN', 'SUMMARY', 'ARBITRATION')),
  note text not null default '',
  by_id uuid not null,
  primary key (shard, id),
  foreign key (shard, case_id) references legal_case (shard, id)
);
create index hearing_by_case on hearing (shard, case_id, starts_at);
create index hearing_coming on hearing (shard, starts_at);

create table termination (
  shard text not null,
  id uuid not null,
  case_id uuid not null,
  ground text not null,
  reasons text not null check (reasons <> ''),
  decided_by uuid not null,
  decided_by_name text not null,
  decided_on date not null,
  revoked_at timestamptz,
  primary key (shard, id),
  foreign key (shard, case_id) references legal_case (shard, id)
);
create unique index termination_in_force on termination (shard, case_id) where revoked_at is null;

create table closing (
  shard text not null,
  case_id uuid not null,
  closed_on date not null,
  ground text not null,
  result text,
  defence_outcome text,
  summary bytea not null,
  recovered_fen bigint not null default 0,
  wages_fen bigint not null default 0,
  trial_mode text not null default 'OPEN_COURT',
  by_id uuid not null,
  by_name text not null,
  primary key (shard, case_id),
  foreign key (shard, case_id) references legal_case (shard, id),
  constraint closing_one_kind_of_result check (result is null or defence_outcome is null)
);

create table file_check (
  shard text not null,
  id uuid not null,
  case_id uuid not null,
  submitted_on date not null,
  pages integer not null check (pages >= 0),
  items jsonb not null default '[]',
  outcome text check (outcome in ('ACCEPTED', 'RETURNED')),
  reasons text not null default '',
  checked_by uuid,
  checked_by_name text not null default '',
  checked_on date,
  primary key (shard, id),
  foreign key (shard, case_id) references legal_case (shard, id)
);
create index file_check_by_case on file_check (shard, case_id);
create unique index file_check_one_open on file_check (shard, case_id) where outcome is null;

create table payment_batch (
  shard text not null,
  id uuid not null,
  number text not null,
  agency_id uuid not null references agency,
  state text not null check (state in ('OPEN', 'PAID')),
  total_fen bigint not null,
  created_by uuid not null,
  created_by_name text not null,
  created_on date not null,
  paid_on date,
  voucher text not null default '',
  version integer not null default 1,
  primary key (shard, id),
  unique (shard, number)
);

-- Money is integer 分; what was paid is never edited, only reversed by a red entry (funds.md §2).
create table subsidy (
  shard text not null,
  id uuid not null,
  case_id uuid not null,
  provider_id uuid not null,
  state text not null check (state in ('DRAFT', 'APPROVED', 'BATCHED', 'PAID', 'REVERSED')),
  table_id text not null,
  lines jsonb not null,
  total_fen bigint not null check (total_fen >= 0),
  calculated_by uuid not null,
  calculated_by_name text not null,
  calculated_on date not null,
  approved_by uuid,
  approved_by_name text not null default '',
  approved_on date,
  batch_id uuid,
  paid_by uuid,
  paid_by_name text not null default '',
  paid_on date,
  voucher text not null default '',
  version integer not null default 1,
  primary key (shard, id),
  foreign key (shard, case_id) references legal_case (shard, id),
  foreign key (shard, batch_id) references payment_batch (shard, id),
  constraint subsidy_two_people check (approved_by is null or approved_by <> calculated_by)
);
create unique index subsidy_once_per_case on subsidy (shard, case_id) where state <> 'REVERSED';
create index subsidy_by_state on subsidy (shard, state, calculated_on);
create index subsidy_by_batch on subsidy (shard, batch_id) where batch_id is not null;

-- 0003_case.sql  案卷: one row per matter from application or notice to archive, its history, parties, clocks, documents (R-00, R-56, law.md §10)
create table legal_case (
  shard text not null,
  id uuid not null,
  number text not null,
  agency_id uuid not null references agency,
  source_agency_id uuid references agency,
  region_code text not null,
  chain text not null check (chain in ('APPLIED', 'NOTIFIED')),
  state text not null,
  state_since timestamptz not null,
  channel text not null,
  received_at timestamptz not null,
  received_on date not null,
  case_type text not null,
  form text not null,
  matter text not null,
  sub_matter text,
  forum text,
  stage text,
  notified_ground text,
  organ text not null default '',
  title text not null,
  applicant_id uuid not null,
  applicant_name text not null,
  applicant_pinyin text not null default '',
  applicant_initials text not null default '',
  categories text[] not null default '{}',
  flags text[] not null default '{}',
  opponents text not null default '',
  recipients integer not null default 1 check (recipients >= 1),
  narrative bytea,
  facts bytea,
  limitation_on date,
  submitted_by uuid,
  checked_by uuid,
  decided_by uuid,
  provider_id uuid,
  provider_name text not null default '',
  firm_id uuid,
  holder_role text not null default '',
  holder_id uuid,
  next_rule text,
  next_due_on date,
  next_due_at timestamptz,
  next_paused boolean not null default false,
  law_version text not null,
  policy_version text not null default '',
  means_test text,
  means_reason text,
  basis text[] not null default '{}',
  urgent_aid_on date,
  checked_on date,
  decided_on date,
  granted_on date,
  refused_on date,
  withdrawn_on date,
  assigned_on date,
  accepted_on date,
  agreement_on date,
  terminated_on date,
  closed_on date,
  filed_on date,
  file_accepted_on date,
  archived_on date,
  paid_on date,
  result text,
  recovered_fen bigint not null default 0 check (recovered_fen >= 0),
  wages_fen bigint not null default 0 check (wages_fen >= 0),
  subsidy_fen bigint not null default 0 check (subsidy_fen >= 0),
  file_no text,
  origin_state text,
  version integer not null default 1,
  primary key (shard, id),
  unique (shard, number),
  constraint refused_or_granted check (granted_on is null or refused_on is null or decided_on is not null),
  constraint closed_after_received check (closed_on is null or closed_on >= received_on),
  constraint paid_after_accepted check (paid_on is null or file_accepted_on is not null)
);
create index legal_case_newest on legal_case (shard, received_on desc, id desc);
create index legal_case_by_state on legal_case (shard, state, received_on desc, id desc);
create index legal_case_by_due on legal_case (shard, state, next_due_on, id) where next_due_on is not null;
create index legal_case_by_provider on legal_case (shard, provider_id, state) where provider_id is not null;
create index legal_case_by_applicant on legal_case (shard, applicant_id);
create index legal_case_by_applicant_name on legal_case (shard, applicant_name text_pattern_ops);
create index legal_case_by_initials on legal_case (shard, applicant_initials text_pattern_ops);
create index legal_case_by_pinyin on legal_case (shard, applicant_pinyin text_pattern_ops);
create index legal_case_by_granted on legal_case (shard, granted_on) where granted_on is not null;
create index legal_case_by_closed on legal_case (shard, closed_on) where closed_on is not null;
create index legal_case_by_type on legal_case (shard, case_type, received_on desc, id desc);
create index legal_case_by_matter on legal_case (shard, matter, received_on desc, id desc);

-- Keyed grams of title, names and narrative; the text itself stays encrypted (security.md §4.3).
create table case_gram (
  shard text not null,
  case_id uuid not null,
  received_on date not null,
  grams integer[] not null,
  primary key (shard, case_id),
  foreign key (shard, case_id) references legal_case (shard, id)
);
create index case_gram_index on case_gram using gin (grams) with (fastupdate = off);

create table case_party (
  shard text not null,
  case_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('APPLICANT', 'RECIPIENT', 'AGENT', 'OPPONENT')),
  relation text not null default '',
  since date,
  until date,
  primary key (shard, case_id, person_id, role),
  foreign key (shard, case_id) references legal_case (shard, id),
  foreign key (shard, person_id) references person (shard, id)
);
create index case_party_by_person on case_party (shard, person_id, role);

-- Append-only. What happened, by whom, under which version of the law; holds no personal data beyond the actor's name.
create table case_event (
  shard text not null,
  id uuid not null,
  case_id uuid not null,
  verb text not null,
  outcome text,
  from_state text,
  to_state text not null,
  at timestamptz not null,
  on_day date not null,
  actor_id uuid,
  actor_name text not null default '',
  on_behalf_of uuid,
  law_version text not null,
  note text not null default '',
  data jsonb not null default '{}',
  primary key (shard, id),
  foreign key (shard, case_id) references legal_case (shard, id)
);
create index case_event_by_case on case_event (shard, case_id, at, id);

-- Who outside the county range may see one case, why and until when (lawyers, experts, upper levels).
create table case_grant (
  shard text not null,
  case_id uuid not null,
  account_id uuid not null,
  reason text not null,
  since timestamptz not null,
  ends_at timestamptz,
  primary key (shard, case_id, account_id),
  foreign key (shard, case_id) references legal_case (shard, id)
);
create index case_grant_by_account on case_grant (account_id, shard, case_id);

create table clock (
  shard text not null,
  id uuid not null,
  case_id uuid not null,
  rule text not null,
  variant text,
  started_on date not null,
  started_at timestamptz,
  days integer,
  pauses jsonb not null default '[]',
  due_on date,
  due_at timestamptz,
  rolled_from date,
  is_provisional boolean not null default false,
  state text not null check (state in ('RUNNING', 'PAUSED', 'STOPPED')),
  stopped_on date,
  was_late boolean,
  calendar_version text not null,
  primary key (shard, id),
  foreign key (shard, case_id) references legal_case (shard, id)
);
create unique index clock_one_open on clock (shard, case_id, rule) where state <> 'STOPPED';
create index clock_by_case on clock (shard, case_id);
create index clock_due on clock (shard, due_on, id) where state = 'RUNNING';

create table document (
  shard text not null,
  id uuid not null,
  case_id uuid not null,
  code text not null,
  doc_no text,
  title text not null,
  issued_on date not null,
  data bytea not null,
  created_at timestamptz not null,
  created_by uuid,
  voided_at timestamptz,
  primary key (shard, id),
  foreign key (shard, case_id) references legal_case (shard, id)
);
create unique index document_number on document (shard, doc_no) where doc_no is not null;
create index document_by_case on document (shard, case_id, created_at);

create table material (
  shard text not null,
  id uuid not null,
  case_id uuid not null,
  name text not null,
  copies integer not null default 1 check (copies between 1 and 999),
  state text not null check (state in ('RECEIVED', 'MISSING')),
  why text not null default '',
  received_on date,
  file_id text,
  media_type text,
  bytes bigint,
  primary key (shard, id),
  foreign key (shard, case_id) references legal_case (shard, id)
);
create index material_by_case on material (shard, case_id);

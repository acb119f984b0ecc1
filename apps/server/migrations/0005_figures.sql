-- 0005_figures.sql  统计与门户: deltas folded into a cube, snapshots, tracking codes, drafts (ST-01…ST-08, design.md §3)
create table figure_delta (
  shard text not null,
  id uuid not null,
  indicator text not null,
  month date not null,
  dimension text not null,
  value text not null,
  amount bigint not null,
  primary key (shard, id)
);

create table figure_cube (
  shard text not null,
  indicator text not null,
  dimension text not null,
  value text not null,
  month date not null,
  amount bigint not null,
  primary key (shard, indicator, dimension, value, month)
);
create index figure_cube_by_month on figure_cube (indicator, dimension, month, shard) include (value, amount);

-- The same by city (4 digits) and province (2 digits), moved by the same fold: what is asked above the counties does not read each of them.
create table figure_place (
  place text not null,
  indicator text not null,
  dimension text not null,
  value text not null,
  month date not null,
  amount bigint not null,
  primary key (indicator, dimension, month, place, value) include (amount)
);

-- Figures published for a year that the system's own cases cannot prove any more (e.g. 927 contact points before the village mergers).
create table published_figure (
  shard text not null,
  period text not null,
  indicator text not null,
  value numeric not null,
  unit text not null,
  source text not null,
  note text not null default '',
  primary key (shard, period, indicator)
);

create table tracking (
  shard text not null,
  case_id uuid not null,
  code_hash bytea not null,
  primary key (shard, case_id),
  foreign key (shard, case_id) references legal_case (shard, id)
);
create index tracking_by_code on tracking (code_hash);

create table draft (
  shard text not null,
  id uuid not null,
  token_hash bytea not null,
  data bytea not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  expires_at timestamptz not null,
  submitted_case_id uuid,
  primary key (shard, id)
);
create index draft_by_token on draft (token_hash);
create index draft_by_age on draft (expires_at);

create table export_job (
  shard text not null,
  id uuid not null,
  account_id uuid not null,
  kind text not null,
  criteria jsonb not null,
  purpose text not null,
  format text not null check (format in ('CSV', 'XLSX')),
  state text not null check (state in ('WAITING', 'READY', 'FAILED', 'EXPIRED')),
  row_count integer,
  file_id text,
  error text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (shard, id)
);
create index export_job_by_account on export_job (account_id, created_at);

-- 0001_ground.sql  底座: regions, agencies, accounts, sessions, settings, numbering, idempotency, messages, audit (security.md §1 §3 §5 §6)
-- Reference tables (region, agency, account, membership, setting) point at no table that carries a shard (design.md §5).
create table region (
  code text primary key check (code ~ '^[0-9]{6}$|^[0-9]{9}$|^[0-9]{12}$'),
  name text not null,
  level text not null check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE')),
  parent_code text references region,
  valid_from date,
  valid_to date
);
create index region_by_parent on region (parent_code);

create table agency (
  id uuid primary key,
  kind text not null check (kind in ('DEPARTMENT', 'BUREAU', 'CENTRE', 'STATION', 'CONTACT_POINT', 'PETITION_DESK')),
  name text not null,
  region_code text not null references region,
  parent_id uuid references agency,
  document_word text not null default '',
  phone text not null default '',
  address text not null default '',
  opened_on date,
  closed_on date,
  version integer not null default 1
);
create index agency_by_region on agency (region_code, kind);

-- region_code is the region whose cases the account belongs to; what it may see comes from its memberships.
create table account (
  id uuid primary key,
  username text not null unique,
  display_name text not null,
  region_code text not null references region,
  password_hash text,
  totp_secret bytea,
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'DISABLED')),
  failed_logins integer not null default 0,
  locked_until timestamptz,
  password_changed_at timestamptz,
  last_login_at timestamptz,
  is_demo boolean not null default false,
  version integer not null default 1
);

create table membership (
  id uuid primary key,
  account_id uuid not null references account,
  agency_id uuid not null references agency,
  role text not null,
  from_on date not null,
  to_on date,
  unique (account_id, agency_id, role)
);
create index membership_by_agency on membership (agency_id, role);

-- 三员分立: one account never holds two of the three administrators (security.md §3.2).
create function forbid_two_administrators() returns trigger language plpgsql as $$
begin
  if new.role in ('SYS_ADMIN', 'SEC_ADMIN', 'AUDITOR') and exists (
    select 1 from membership m where m.account_id = new.account_id and m.role in ('SYS_ADMIN', 'SEC_ADMIN', 'AUDITOR') and m.role <> new.role
      and (m.to_on is null or m.to_on > current_date)
  ) then
    raise exception 'one account holds two administrator roles' using errcode = 'check_violation', constraint = 'three_administrators_apart';
  end if;
  return new;
end $$;
create trigger three_administrators_apart before insert or update on membership for each row execute function forbid_two_administrators();

create table session (
  token_hash bytea primary key,
  account_id uuid not null references account,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  factor_at timestamptz,
  address text not null default '',
  user_agent text not null default ''
);
create index session_by_account on session (account_id);

create table setting (
  key text primary key,
  value jsonb not null,
  changed_at timestamptz not null default now(),
  changed_by uuid
);

create table number_counter (
  shard text not null,
  agency_id uuid not null,
  series text not null,
  year integer not null,
  last integer not null,
  primary key (shard, agency_id, series, year)
);

create table idempotency_key (
  shard text not null,
  subject text not null,
  route text not null,
  key text not null,
  digest bytea not null,
  status integer not null,
  answer bytea,
  created_at timestamptz not null default now(),
  primary key (shard, subject, route, key)
);
create index idempotency_key_by_age on idempotency_key (created_at);

create table message (
  shard text not null,
  id uuid not null,
  channel text not null check (channel in ('EMAIL', 'SMS')),
  recipient bytea not null,
  subject text not null default '',
  body bytea not null,
  case_id uuid,
  state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED')),
  tries integer not null default 0,
  error text,
  created_at timestamptz not null,
  sent_at timestamptz,
  primary key (shard, id)
);
create index message_waiting on message (shard, created_at) where state = 'WAITING';

-- Entries are written with the change; seq and leaf stay null until the sealing job puts them into the county's hash tree.
create table audit_entry (
  shard text not null,
  id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null default '',
  on_behalf_of uuid,
  agency_id uuid,
  action text not null,
  object_type text not null,
  object_id text not null default '',
  before_digest bytea,
  after_digest bytea,
  purpose text not null default '',
  details jsonb not null default '{}',
  request_id text not null default '',
  address text not null default '',
  primary key (shard, id)
);
create index audit_entry_by_object on audit_entry (shard, object_id, at);
create index audit_entry_by_actor on audit_entry (actor_id, at);

create table audit_seal (
  shard text not null,
  seq bigint not null,
  entry_id uuid not null,
  leaf bytea not null,
  chain bytea not null,
  primary key (shard, seq),
  unique (shard, entry_id)
);

create table audit_checkpoint (
  shard text not null,
  size bigint not null,
  root bytea not null,
  signature bytea not null,
  signed_at timestamptz not null,
  primary key (shard, size)
);

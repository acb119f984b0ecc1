-- 0016_trust.sql  人与文件: whose a file is, acts of two persons, devices a person signs in from, word to the owner (security.md §1 §3 §7)
-- column classes: S = half_password device_hash; P = none; N = the rest (security.md §4.1)

-- A file belongs to who uploaded it until it belongs to one case. What is never attached is erased when its time is over.
create table upload (
  shard text not null,
  file_id text not null check (file_id ~ '^[0-9a-f]{32}$'),
  account_id uuid,
  media_type text,
  bytes bigint check (bytes > 0),
  created_at timestamptz not null,
  keep_until timestamptz not null,
  case_shard text,
  case_id uuid,
  attached_at timestamptz,
  primary key (shard, file_id),
  constraint attached_whole check ((case_id is null) = (attached_at is null) and (case_id is null) = (case_shard is null)),
  constraint attached_after_taken_in check (case_id is null or bytes is not null)
);
create index upload_unattached on upload (shard, account_id, keep_until) where case_id is null;

-- 三员分立 of acts: one administrator proposes, another confirms; nobody confirms what he proposed or what is about himself.
create table account_proposal (
  shard text not null,
  id uuid not null,
  kind text not null check (kind in ('CREATE', 'RESET', 'GIVE_ROLE', 'END_ROLE')),
  account_id uuid not null,
  data jsonb not null default '{}' check (jsonb_typeof(data) = 'object'),
  half_password bytea,
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  expires_at timestamptz not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'CONFIRMED', 'REJECTED', 'WITHDRAWN')),
  decided_by uuid,
  decided_by_name text not null default '',
  decided_at timestamptz,
  version integer not null default 1,
  primary key (shard, id),
  constraint decided_whole check ((state = 'WAITING') = (decided_at is null) and (decided_by is null) = (decided_at is null)),
  constraint two_persons check (state <> 'CONFIRMED' or (decided_by <> proposed_by and decided_by <> account_id)),
  constraint half_gone_when_decided check (state = 'WAITING' or half_password is null)
);
create unique index account_proposal_one_waiting on account_proposal (shard, account_id, kind) where state = 'WAITING';
create index account_proposal_by_time on account_proposal (shard, proposed_at desc, id desc);

-- A browser its person has signed in from. Guesses from elsewhere lock the account for strangers only; a device has its own five tries.
create table known_device (
  shard text not null,
  account_id uuid not null references account,
  device_hash bytea not null,
  since timestamptz not null,
  last_used_at timestamptz not null,
  failures integer not null default 0,
  locked_until timestamptz,
  primary key (shard, account_id, device_hash)
);

-- Tries at the second factor are counted before they are weighed, so that many at once are no more than five.
alter table account add column factor_tries integer not null default 0;
alter table account add column factor_locked_until timestamptz;

-- Word to one person about his own account, or to the auditor about others; stays until it is read.
create table account_notice (
  shard text not null,
  id uuid not null,
  account_id uuid not null,
  at timestamptz not null,
  kind text not null,
  text text not null,
  read_at timestamptz,
  primary key (shard, id)
);
create index account_notice_unread on account_notice (account_id, at desc) where read_at is null;

do $$
declare
  inside constant text := $q$shard >= current_setting('app.scope_from', true) and shard < current_setting('app.scope_to', true)$q$;
  me constant text := $q$(select nullif(current_setting('app.account', true), '')::uuid)$q$;
  system constant text := $q$(select current_setting('app.scope_to', true)) = '~'$q$;
begin
  -- Files of the portal have no account; they lie in the county's range, out of sight of every account in it.
  alter table upload enable row level security, force row level security;
  execute format('create policy own on upload using (account_id = %1$s or (account_id is null and %1$s is null and %2$s) or %3$s)', me, inside, system);
  alter table account_proposal enable row level security, force row level security;
  execute format('create policy in_range on account_proposal to fayuan_app using (%s)', inside);
  alter table known_device enable row level security, force row level security;
  execute format('create policy own on known_device using (account_id = %s or %s)', me, system);
  alter table account_notice enable row level security, force row level security;
  execute format('create policy own on account_notice using (account_id = %s or %s)', me, system);
end $$;

grant select, insert, update, delete on upload to fayuan_app, fayuan_granted;
grant select, insert, update on account_proposal to fayuan_app;
grant select on account_proposal, known_device to fayuan_granted;
grant select, insert, update, delete on known_device to fayuan_app;
grant select, insert, update on account_notice to fayuan_app, fayuan_granted;

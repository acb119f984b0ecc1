-- 0002_people.sql  人员与承办资源: persons, firms, providers (R-05, R-15, organisation.md §4)
-- column classes: S = id_number phone; P = name address birth_on; N = the rest (security.md §4.1)
create table person (
  shard text not null,
  id uuid not null,
  kind text not null default 'CITIZEN' check (kind in ('CITIZEN', 'FOREIGN_OR_STATELESS', 'ORGANISATION')),
  name text not null check (char_length(name) between 1 and 100),
  name_pinyin text not null default '',
  name_initials text not null default '',
  sex text not null default 'UNKNOWN' check (sex in ('MALE', 'FEMALE', 'UNKNOWN')),
  birth_on date,
  nation text not null default '',
  id_type text not null default 'RESIDENT_ID',
  id_number bytea,
  id_number_token text,
  phone bytea,
  phone_token text,
  phone_tail_token text,
  address text not null default '',
  region_code text,
  categories text[] not null default '{}',
  safe_contact text not null default 'NORMAL' check (safe_contact in ('NORMAL', 'SMS_ONLY', 'NO_CALL', 'NO_CONTACT')),
  safe_contact_note text not null default '',
  merged_into uuid,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (shard, id)
);
create unique index person_by_id_number on person (shard, id_number_token) where id_number_token is not null and merged_into is null;
create index person_by_phone on person (shard, phone_token) where phone_token is not null;
create index person_by_phone_tail on person (shard, phone_tail_token) where phone_tail_token is not null;
create index person_by_name on person (shard, name text_pattern_ops);
create index person_by_pinyin on person (shard, name_pinyin text_pattern_ops);
create index person_by_initials on person (shard, name_initials text_pattern_ops);
create index person_newest on person (shard, created_at desc, id desc);

create table firm (
  shard text not null,
  id uuid not null,
  kind text not null check (kind in ('LAW_FIRM', 'GRASSROOTS_OFFICE', 'CENTRE')),
  name text not null,
  phone text not null default '',
  address text not null default '',
  region_code text,
  closed_on date,
  version integer not null default 1,
  primary key (shard, id)
);

create table provider (
  shard text not null,
  id uuid not null,
  firm_id uuid not null,
  account_id uuid references account,
  kind text not null check (kind in ('LAWYER', 'GRASSROOTS_WORKER', 'VOLUNTEER', 'IN_HOUSE')),
  name text not null,
  licence_no text not null default '',
  licensed_on date,
  specialties text[] not null default '{}',
  languages text[] not null default '{}',
  region_code text,
  phone text not null default '',
  is_public_servant boolean not null default false,
  yearly_cap integer not null default 30,
  leave_until date,
  ended_on date,
  version integer not null default 1,
  primary key (shard, id),
  foreign key (shard, firm_id) references firm (shard, id)
);
create index provider_by_account on provider (account_id);

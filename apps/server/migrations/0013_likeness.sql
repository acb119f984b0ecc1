-- 0013_likeness.sql  怎么写都认得：人名、对方、单位、案号、通知的比对键 (R-53, 程10; 程38)
-- Keys of one comparison (law: comparable) beside what was typed; what is typed stays. Keys are written with their row; a job fills those of rows
-- that are older, a few hundred at a time (null = not yet), so that the key and the function can never disagree.
-- column classes: P = name_key sound opponent_keys; N = notice_key matter_claim (hash)
alter table person add column name_key text;
create index person_by_name_key on person (shard, name_key) where merged_into is null;
create index person_without_key on person (shard, id) where name_key is null;

-- Every further usual reading of a name beside its first (重 zhong, chong; 乐 le, yue), whole and as initials.
create table name_sound (
  shard text not null,
  person_id uuid not null,
  sound text not null,
  primary key (shard, person_id, sound),
  foreign key (shard, person_id) references person (shard, id)
);
create index name_sound_by_sound on name_sound (shard, sound text_pattern_ops);
alter table name_sound enable row level security, force row level security;
create policy in_range on name_sound to fayuan_app
  using (shard >= current_setting('app.scope_from', true) and shard < current_setting('app.scope_to', true));
create policy by_grant on name_sound to fayuan_granted using (exists (select 1 from case_party p join case_grant g on g.shard = p.shard and g.case_id = p.case_id
  where p.shard = name_sound.shard and p.person_id = name_sound.person_id
    and g.account_id = (select nullif(current_setting('app.account', true), '')::uuid) and (g.ends_at is null or g.ends_at > now())));
grant select, insert, delete on name_sound to fayuan_app;
grant select on name_sound to fayuan_granted;

-- opponent_keys: each party of the other side once, in one order. notice_key: number of the organ's notice. matter_claim: taken while the file is open,
-- so that a person submitted twice at once has one file; given back when the file ends.
alter table legal_case add column opponent_keys text[], add column notice_key text, add column matter_claim text;
create index legal_case_by_notice on legal_case (shard, notice_key) where notice_key is not null;
create unique index legal_case_one_open_matter on legal_case (shard, matter_claim) where matter_claim is not null;
create index legal_case_without_keys on legal_case (shard, id) where opponent_keys is null;

alter table firm add column name_key text;
create unique index firm_one_of_a_name on firm (shard, name_key) where closed_on is null;

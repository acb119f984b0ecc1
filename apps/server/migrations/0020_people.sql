-- 0020_people.sql  人员的更正、合并、拆分: what a record said before and after, who put it right and why; two records that are known to be two persons (R-05, R-53)
-- column classes: S = sealed; P = actor_name; N = the rest
-- KEPT: whatever number stands there is his. OWED 待补: the number that stood there was another person's. CLAIMED 待核: typed online while it is on record
-- under another name; it keeps nobody out, and the desk decides on the card it sees.
alter table person add column number_state text not null default 'KEPT' check (number_state in ('KEPT', 'OWED', 'CLAIMED'));
alter table person add constraint only_a_kept_number_is_found check (number_state = 'KEPT' or id_number_token is null);

-- Append-only: one row an act. `version` is what the record had afterwards, so that whoever was overtaken is told by what. `moved`: which parts of
-- which files an act carried over, by id only. A merge that was undone says when.
create table person_change (
  shard text not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('LEARNED', 'CORRECTED', 'NUMBER_RELEASED', 'MERGED', 'UNMERGED', 'SPLIT')),
  version integer not null,
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  reason text not null,
  is_card_seen boolean not null default false,
  fields text[] not null,
  sealed bytea not null,
  other_id uuid,
  moved jsonb,
  undone_at timestamptz,
  primary key (shard, id),
  foreign key (shard, person_id) references person (shard, id),
  foreign key (shard, other_id) references person (shard, id),
  constraint only_a_merge_is_undone check (undone_at is null or kind = 'MERGED'),
  constraint two_records_are_two check (other_id is null or other_id <> person_id)
);
create index person_change_by_person on person_change (shard, person_id, id);
create index person_change_by_other on person_change (shard, other_id, id) where other_id is not null;

-- 不是同一个人，别再问.
create table person_apart (
  shard text not null,
  one_id uuid not null,
  other_id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  primary key (shard, one_id, other_id),
  foreign key (shard, one_id) references person (shard, id),
  foreign key (shard, other_id) references person (shard, id),
  constraint smaller_first check (one_id < other_id)
);
create index person_apart_by_other on person_apart (shard, other_id);

-- Whoever asks for a record that was merged away finds the one that stands for it; undoing finds those that pointed there before.
create index person_by_survivor on person (shard, merged_into) where merged_into is not null;

do $$
declare
  t text;
begin
  foreach t in array array['person_change', 'person_apart'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format($p$create policy in_range on %I to fayuan_app
      using (shard >= current_setting('app.scope_from', true) and shard < current_setting('app.scope_to', true))$p$, t);
  end loop;
end $$;
grant select, insert on person_change, person_apart to fayuan_app;
grant update (undone_at) on person_change to fayuan_app;
-- Without a policy of its own whoever sees single cases asks in vain.
grant select on person_change, person_apart to fayuan_granted;

-- 0017_trust.sql  信任: the log carries a proof and what rows were like; no policy mistakes an empty scope for one; settings stand behind the wall (security.md §3.6, §5)
-- proof: made with a key the database does not hold, so that an entry written beside the program is none. states: digests of the rows a transaction
-- changed, as it left them; the rows are compared with the log's last word.
alter table audit_entry add column proof bytea, add column states jsonb;
-- The sealer asks every second what is new. Entries lie in the order of their time, so a few bytes for each megabyte find them.
create index audit_entry_new on audit_entry using brin (at) with (autosummarize = on);

-- A setting that was once set on a connection is '' ever after, never null again.
do $$
declare
  t text;
  me constant text := $q$(select nullif(current_setting('app.account', true), '')::uuid)$q$;
  system constant text := $q$(select current_setting('app.scope_to', true)) = '~'$q$;
  scoped constant text := $q$(select nullif(current_setting('app.scope_from', true), '')) is not null$q$;
begin
  -- Who acts on a granted case, or is refused something, leaves a trace in the county of the case or in the own one; nobody anywhere else.
  foreach t in array array['audit_entry', 'message'] loop
    execute format('drop policy leave on %I', t);
    execute format($p$create policy leave on %1$I for insert with check (
      exists (select 1 from case_grant g where g.shard = %1$I.shard and g.account_id = %2$s and (g.ends_at is null or g.ends_at > now()))
      or exists (select 1 from account a where a.id = %2$s and left(a.region_code, 6) = %1$I.shard)
      or exists (select 1 from membership m join agency o on o.id = m.agency_id where m.account_id = %2$s and left(o.region_code, 6) = %1$I.shard))$p$, t, me);
  end loop;

  -- Settings hold for everybody: whoever works in a scope reads them, whoever administers an office writes them, and what the system keeps for
  -- itself (the token of the set-up, results of its own proofs) is the system's alone.
  alter table setting enable row level security, force row level security;
  execute format($p$create policy read_in_scope on setting for select using (%s or (%s and key not like 'setup.%%'))$p$, system, scoped);
  execute format($p$create policy write_by_system on setting to fayuan_app using (%1$s) with check (%1$s)$p$, system);
  -- A range of counties comes from a post, so whoever has a range and posts must hold an administering one.
  foreach t in array array['insert', 'update'] loop
    execute format($p$create policy %1$I on setting for %2$s to fayuan_app %3$s (%4$s and %5$s is not null
      and key not like all (array['setup.%%', 'statistics.%%', 'backup.%%', 'audit.%%'])
      and coalesce((select bool_or(m.role in ('SYS_ADMIN', 'SEC_ADMIN', 'BUREAU_ADMIN', 'CITY_ADMIN', 'PROVINCE_ADMIN')) from membership m
        where m.account_id = %5$s and m.from_on <= current_date and (m.to_on is null or m.to_on > current_date)), true))$p$,
      'administer_' || t, t, case t when 'insert' then 'with check' else 'using' end, scoped, me);
  end loop;
end $$;
revoke update on setting from fayuan_granted;

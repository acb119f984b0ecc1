-- 0006_walls.sql  第二道墙: row-level security; the application role owns nothing and sees only its scope (security.md §3.6)
-- Scope of a request: app.scope_from ≤ shard < app.scope_to, or a grant on the single case for app.account. Unset means nothing is visible.
do $$
declare
  t text;
  inside constant text := $q$shard >= (select nullif(current_setting('app.scope_from', true), '')) and shard < (select nullif(current_setting('app.scope_to', true), ''))$q$;
  granted constant text := $q$exists (select 1 from case_grant g where g.shard = %1$I.shard and g.case_id = %1$I.%2$I
    and g.account_id = (select nullif(current_setting('app.account', true), '')::uuid) and (g.ends_at is null or g.ends_at > now()))$q$;
begin
  -- Tables of one case: the range, or a grant on that case.
  foreach t in array array['case_gram', 'case_party', 'case_event', 'clock', 'document', 'material', 'finding', 'supplement', 'decision', 'objection',
    'assignment', 'work_log', 'case_node', 'hearing', 'termination', 'closing', 'file_check', 'subsidy'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy scope on %I using ((%s) or %s)', t, inside, format(granted, t, 'case_id'));
  end loop;
  alter table legal_case enable row level security, force row level security;
  execute format('create policy scope on legal_case using ((%s) or %s)', inside, format(granted, 'legal_case', 'id'));

  -- Persons of a granted case are visible with it.
  alter table person enable row level security, force row level security;
  execute format($p$create policy scope on person using ((%s) or exists (select 1 from case_party p join case_grant g on g.shard = p.shard and g.case_id = p.case_id
    where p.shard = person.shard and p.person_id = person.id and g.account_id = (select nullif(current_setting('app.account', true), '')::uuid)
      and (g.ends_at is null or g.ends_at > now())))$p$, inside);

  -- Tables of the county office: the range only.
  foreach t in array array['message', 'audit_seal', 'audit_checkpoint', 'figure_delta', 'figure_cube', 'published_figure', 'tracking', 'draft',
    'payment_batch', 'firm'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy scope on %I using (%s)', t, inside);
  end loop;

  -- Whoever acts may leave a trace and number a paper in the county of the case, and reads back only inside the range.
  alter table audit_entry enable row level security, force row level security;
  execute format('create policy scope_read on audit_entry for select using (%s)', inside);
  create policy scope_write on audit_entry for insert with check (current_setting('app.scope_from', true) is not null);
  alter table number_counter enable row level security, force row level security;
  create policy scope on number_counter using (current_setting('app.scope_from', true) is not null);
  alter table idempotency_key enable row level security, force row level security;
  create policy own on idempotency_key using (subject = (select current_setting('app.account', true)) or (select current_setting('app.scope_to', true)) = '~');

  alter table case_grant enable row level security, force row level security;
  execute format($p$create policy scope on case_grant using ((%s) or account_id = (select nullif(current_setting('app.account', true), '')::uuid))$p$, inside);
  alter table provider enable row level security, force row level security;
  execute format($p$create policy scope on provider using ((%s) or account_id = (select nullif(current_setting('app.account', true), '')::uuid))$p$, inside);
  alter table export_job enable row level security, force row level security;
  execute format($p$create policy own on export_job using (account_id = (select nullif(current_setting('app.account', true), '')::uuid) or (select current_setting('app.scope_to', true)) = '~')$p$);

  -- Staff accounts: inside the range, or oneself; sign-in runs with the system's range.
  alter table account enable row level security, force row level security;
  create policy scope on account using ((region_code >= (select nullif(current_setting('app.scope_from', true), '')) and region_code < (select nullif(current_setting('app.scope_to', true), '')))
    or id = (select nullif(current_setting('app.account', true), '')::uuid));
  alter table session enable row level security, force row level security;
  create policy own on session using (account_id = (select nullif(current_setting('app.account', true), '')::uuid) or (select current_setting('app.scope_to', true)) = '~');
end $$;

-- The policy on case_grant would ask itself when reached from another table's policy only through its own range: no recursion, both sides are plain columns.
do $$
begin
  if not exists (select 1 from pg_roles where rolname = 'fayuan_app') then
    create role fayuan_app nologin;
  end if;
end $$;
grant usage on schema public to fayuan_app;
grant select on all tables in schema public to fayuan_app;
grant insert, update on all tables in schema public to fayuan_app;
grant delete on session, figure_delta, idempotency_key, draft, calendar_day to fayuan_app;
revoke update on case_event, audit_entry, audit_seal, audit_checkpoint, figure_delta from fayuan_app;
revoke insert, update on region from fayuan_app;
grant insert, update on region to fayuan_app;

-- Search by grams: GIN over an array is not leakproof, so under row-level security the planner may not use it. This reviewed function reads the
-- index and answers case ids only, limited to the caller's own scope; the rows themselves are then read through the policies (decision 0009).
create function search_cases(wanted integer[], before_on date, before_id uuid, most integer)
returns table (shard text, case_id uuid, received_on date) language sql stable security definer set search_path = public, pg_temp as $$
  select g.shard, g.case_id, g.received_on from case_gram g
  where g.grams @> wanted
    and ((g.shard >= nullif(current_setting('app.scope_from', true), '') and g.shard < nullif(current_setting('app.scope_to', true), ''))
      or exists (select 1 from case_grant r where r.shard = g.shard and r.case_id = g.case_id
        and r.account_id = nullif(current_setting('app.account', true), '')::uuid and (r.ends_at is null or r.ends_at > now())))
    and (before_on is null or (g.received_on, g.case_id) < (before_on, before_id))
  order by g.received_on desc, g.case_id desc limit least(most, 1001)
$$;
revoke all on function search_cases(integer[], date, uuid, integer) from public;
grant execute on function search_cases(integer[], date, uuid, integer) to fayuan_app;

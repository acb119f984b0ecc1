-- 0006_walls.sql  第二道墙: row-level security; the application roles own nothing and see only their scope (security.md §3.6)
-- Two kinds of scope, two roles: fayuan_app works in a range of counties (app.scope_from ≤ shard < app.scope_to), fayuan_granted only in single
-- cases granted to app.account. Each role's policy is the cheapest that says so: settings are compared as they are, which an index takes as its key, and not
-- through a sub-select a table. Unset or empty settings mean nothing is visible: nothing is less than ''.
do $$
declare
  r text;
begin
  foreach r in array array['fayuan_app', 'fayuan_granted'] loop
    if not exists (select 1 from pg_roles where rolname = r) then
      execute format('create role %I nologin', r);
    end if;
    -- Roles belong to the whole server; whoever migrates must be able to act as both.
    if not pg_has_role(current_user, r, 'member') then
      execute format('grant %I to %I', r, current_user);
    end if;
  end loop;
end $$;

do $$
declare
  t text;
  inside constant text := $q$shard >= current_setting('app.scope_from', true) and shard < current_setting('app.scope_to', true)$q$;
  me constant text := $q$(select nullif(current_setting('app.account', true), '')::uuid)$q$;
  -- The system's own work (sign-in, sealing, folding) has a range that no person's scope can have.
  system constant text := $q$(select current_setting('app.scope_to', true)) = '~'$q$;
  somewhere constant text := $q$exists (select 1 from case_grant g where g.shard = %I.shard
    and g.account_id = (select nullif(current_setting('app.account', true), '')::uuid) and (g.ends_at is null or g.ends_at > now()))$q$;
  scoped constant text := $q$current_setting('app.scope_from', true) is not null$q$;
begin
  -- Tables of one case.
  foreach t in array array['legal_case', 'case_gram', 'case_party', 'case_event', 'clock', 'document', 'material', 'finding', 'supplement', 'decision', 'objection',
    'assignment', 'work_log', 'case_node', 'hearing', 'termination', 'closing', 'file_check', 'subsidy'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy in_range on %I to fayuan_app using (%s)', t, inside);
    execute format($p$create policy by_grant on %1$I to fayuan_granted using (exists (select 1 from case_grant g where g.shard = %1$I.shard and g.case_id = %1$I.%2$I
      and g.account_id = %3$s and (g.ends_at is null or g.ends_at > now())))$p$, t, case t when 'legal_case' then 'id' else 'case_id' end, me);
  end loop;

  -- Persons of a granted case are visible with it.
  alter table person enable row level security, force row level security;
  execute format('create policy in_range on person to fayuan_app using (%s)', inside);
  execute format($p$create policy by_grant on person to fayuan_granted using (exists (select 1 from case_party p join case_grant g on g.shard = p.shard and g.case_id = p.case_id
    where p.shard = person.shard and p.person_id = person.id and g.account_id = %s and (g.ends_at is null or g.ends_at > now())))$p$, me);

  -- Tables of the county office: the range only.
  foreach t in array array['message', 'audit_seal', 'audit_checkpoint', 'figure_delta', 'figure_cube', 'published_figure', 'tracking', 'draft', 'payment_batch', 'firm', 'audit_entry'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy in_range on %I to fayuan_app using (%s)', t, inside);
  end loop;
  alter table figure_place enable row level security, force row level security;
  execute format('create policy in_range on figure_place to fayuan_app using (%s)', replace(inside, 'shard', 'place'));

  -- Whoever acts on a granted case leaves a trace, moves its county's figures and numbers its papers, and reads none of that back.
  foreach t in array array['audit_entry', 'message'] loop
    execute format('create policy leave on %I for insert with check (%s)', t, scoped);
  end loop;
  execute format('create policy granted_write on figure_delta for insert to fayuan_granted with check (%s)', format(somewhere, 'figure_delta'));
  alter table number_counter enable row level security, force row level security;
  execute format('create policy in_range on number_counter to fayuan_app using (%s)', inside);
  execute format('create policy by_grant on number_counter to fayuan_granted using (%s)', format(somewhere, 'number_counter'));

  -- Who holds which post in another county is nobody's business below it.
  alter table membership enable row level security, force row level security;
  create policy with_account on membership using (exists (select 1 from account a where a.id = membership.account_id));

  alter table idempotency_key enable row level security, force row level security;
  execute format($p$create policy own on idempotency_key using (subject = (select current_setting('app.account', true)) or %s)$p$, system);
  alter table export_job enable row level security, force row level security;
  execute format('create policy own on export_job using (account_id = %s or %s)', me, system);
  alter table session enable row level security, force row level security;
  execute format('create policy own on session using (account_id = %s or %s)', me, system);

  -- A grant is given by the office; its holder sees it and can only put an end to it.
  alter table case_grant enable row level security, force row level security;
  execute format('create policy in_range on case_grant to fayuan_app using (%s)', inside);
  execute format('create policy own on case_grant for select to fayuan_granted using (account_id = %s)', me);
  execute format($p$create policy shorten on case_grant for update to fayuan_granted using (account_id = %1$s) with check (account_id = %1$s and ends_at is not null)$p$, me);

  alter table provider enable row level security, force row level security;
  execute format('create policy in_range on provider to fayuan_app using (%s or account_id = %s)', inside, me);
  execute format('create policy own on provider to fayuan_granted using (account_id = %s)', me);

  -- Staff accounts: inside the range, or oneself.
  alter table account enable row level security, force row level security;
  execute format('create policy in_range on account to fayuan_app using ((%s) or id = %s)', replace(inside, 'shard', 'region_code'), me);
  execute format('create policy own on account to fayuan_granted using (id = %s)', me);
end $$;

grant usage on schema public to fayuan_app, fayuan_granted;
grant select, insert, update on all tables in schema public to fayuan_app, fayuan_granted;
grant delete on session, figure_delta, idempotency_key, draft to fayuan_app;
grant delete on session to fayuan_granted;
revoke update on case_event, audit_entry, audit_seal, audit_checkpoint, figure_delta from fayuan_app, fayuan_granted;
revoke insert, update on region, account, membership, setting, audit_seal, audit_checkpoint, figure_cube, figure_place, published_figure from fayuan_granted;
grant update on account, setting to fayuan_granted;

-- Search by grams: GIN over an array is not leakproof, so under row-level security the planner may not use it. This reviewed function reads the
-- index and answers case ids only, limited to the caller's own scope; the rows themselves are then read through the policies (decision 0009).
create function search_cases(wanted integer[], before_on date, before_id uuid, most integer)
returns table (shard text, case_id uuid, received_on date) language sql stable security definer set search_path = public, pg_temp as $$
  select g.shard, g.case_id, g.received_on from case_gram g
  where g.grams @> wanted
    and ((g.shard >= (select current_setting('app.scope_from', true)) and g.shard < (select current_setting('app.scope_to', true)))
      or exists (select 1 from case_grant r where r.shard = g.shard and r.case_id = g.case_id
        and r.account_id = (select nullif(current_setting('app.account', true), '')::uuid) and (r.ends_at is null or r.ends_at > now())))
    and (before_on is null or (g.received_on, g.case_id) < (before_on, before_id))
  order by g.received_on desc, g.case_id desc limit least(most, 1001)
$$;
revoke all on function search_cases(integer[], date, uuid, integer) from public;
grant execute on function search_cases(integer[], date, uuid, integer) to fayuan_app, fayuan_granted;

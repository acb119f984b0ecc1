-- 0008_granted_figures.sql  统计: a lawyer who closes a case moves its county's figures without reading them (security.md §3.6, ST-03)
-- Insert only, and only in a county where a case is granted to the account; reading and folding stay inside the range.
create policy granted_write on figure_delta for insert with check (exists (select 1 from case_grant g where g.shard = figure_delta.shard
  and g.account_id = (select nullif(current_setting('app.account', true), '')::uuid) and (g.ends_at is null or g.ends_at > now())));

-- 归档号 is never used twice (forms.md §6).
create unique index legal_case_by_file_no on legal_case (shard, file_no) where file_no is not null;

-- 0007_jobs.sql  任务: a transaction of the application role wakes a job without touching the queue's own tables (security.md §6.5)
-- The queue's schema is created by its library before these migrations run; a database without it (a bare test) simply has no jobs.
create function wake_job(task text, payload text, job_key text) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if to_regnamespace('graphile_worker') is not null then
    perform graphile_worker.add_job(task, payload => payload::json, job_key => job_key);
  end if;
end $$;
revoke all on function wake_job(text, text, text) from public;
grant execute on function wake_job(text, text, text) to fayuan_app, fayuan_granted;

-- Lists across counties (a city's or province's granted look) and the sealing job read by time.
create index audit_entry_by_time on audit_entry (shard, at, id);

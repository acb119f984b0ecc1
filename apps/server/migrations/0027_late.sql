-- 0027_late.sql  超期: a county's own late files by its day, and those of all counties by skipping from one to the next; before, a county's list read all its files
drop index legal_case_late;
create index legal_case_late on legal_case (shard, next_due_on, id) where next_due_on is not null and not next_paused
  and state in ('RECEIVED', 'SUPPLEMENTING', 'CHECKED', 'OBJECTED', 'GRANTED', 'NOTIFIED', 'ASSIGNED', 'HANDLING', 'SUSPENDED', 'CLOSED', 'FILED', 'FILE_ACCEPTED');

-- 0026_homes.sql  财务工作台: since when money waits (法52), so that what is owed longest is read first and nothing is added up from the beginning of time
alter table subsidy add column waiting_since date;
-- An owner who passes no wall would find no row (0024).
alter table legal_case no force row level security;
alter table subsidy no force row level security;
update subsidy s set waiting_since = coalesce(c.file_accepted_on, c.terminated_on, s.calculated_on)
  from legal_case c where c.shard = s.shard and c.id = s.case_id;
alter table legal_case force row level security;
alter table subsidy force row level security;
alter table subsidy alter column waiting_since set not null;
create index subsidy_waiting on subsidy (shard, waiting_since, id) include (state, total_fen) where state in ('DRAFT', 'APPROVED', 'BATCHED');

-- Files accepted and not paid: what has still to be worked out is among them.
create index legal_case_unpaid on legal_case (shard, file_accepted_on, id) where file_accepted_on is not null and paid_on is null;

-- What is late, by county, for the offices above: a range of days and not one question for each county.
create index legal_case_late on legal_case (next_due_on, shard) where next_due_on is not null and not next_paused
  and state in ('RECEIVED', 'SUPPLEMENTING', 'CHECKED', 'OBJECTED', 'GRANTED', 'NOTIFIED', 'ASSIGNED', 'HANDLING', 'SUSPENDED', 'CLOSED', 'FILED', 'FILE_ACCEPTED');

-- Batches that are on their way to the bank.
create index payment_batch_open on payment_batch (shard, id) where state = 'OPEN';

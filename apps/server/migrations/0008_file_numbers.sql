-- 0008_file_numbers.sql  归档号 is never used twice (forms.md §6)
create unique index legal_case_by_file_no on legal_case (shard, file_no) where file_no is not null;

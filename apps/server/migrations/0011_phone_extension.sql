-- 0011_phone_extension.sql  分机号与电话号码分开存放，按号码仍能查到
-- column classes: S = phone_extension (security.md §4.1)
alter table person add column phone_extension bytea;

-- 0018_likeness_indexes.sql  按姓名开头查人、按受援人查承办人，只读要读的 (程38)
-- The beginning of a name is compared code point by code point, which an index of the database's own collation cannot answer; the assignments of one
-- case, declined and ended ones included, had no index of their own.
drop index person_by_name_key;
create index person_by_name_key on person (shard, name_key text_pattern_ops);
create index assignment_by_case on assignment (shard, case_id);

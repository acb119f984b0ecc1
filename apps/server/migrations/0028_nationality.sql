-- 0028_nationality.sql  国籍: of a foreigner, as it was asked (法69); nobody asked is null, and to have none is a value of its own
-- column classes: P = nationality (security.md §4.1)
alter table person add column nationality text check (nationality ~ '^([A-Z]{2}|STATELESS)$');

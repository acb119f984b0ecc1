-- 0025_contact_not_asked.sql  怎么联系才安全: that nobody asked is a value of its own; what stands on record stays as it is (design.md §2, capability 10)
-- column classes: unchanged
alter table person drop constraint person_safe_contact_check;
alter table person add constraint person_safe_contact_check
  check (safe_contact in ('NOT_ASKED', 'NORMAL', 'SMS_ONLY', 'NO_CALL', 'NO_CONTACT'));
-- Whoever is kept without a word about it has not been asked; nothing declares for a person that a call is safe.
alter table person alter column safe_contact set default 'NOT_ASKED';

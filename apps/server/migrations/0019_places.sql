-- 0019_places.sql  乡镇和村居由县里自己录入，撤销的留着，写明撤销日期和并入哪里 (组织与网络 §1)
-- column classes: S = none; P = none; N = successor_code (security.md §4.1)
alter table region add column successor_code text references region;
alter table region
  add constraint successor_of_what_is_no_more check (successor_code is null or (valid_to is not null and successor_code <> code)),
  add constraint level_by_length check ((length(code) = 9) = (level = 'TOWNSHIP') and (length(code) = 12) = (level = 'VILLAGE')),
  add constraint below_its_own check (length(code) = 6 or coalesce(parent_code = left(code, length(code) - 3), false));

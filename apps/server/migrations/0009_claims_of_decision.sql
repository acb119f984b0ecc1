-- 0009_claims_of_decision.sql  一件申请有几项请求的，决定记下援助包括哪几项 (法43, R-61)
alter table decision add column claims jsonb not null default '[]' check (jsonb_typeof(claims) = 'array');

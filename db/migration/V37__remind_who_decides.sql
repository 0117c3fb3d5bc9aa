-- When those who decide about what waits were reminded of it; null where they were not.
alter table change add column reminded_at timestamptz;

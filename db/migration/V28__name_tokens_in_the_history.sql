-- The name, then, of the personal access token that acted for somebody; null where they did it themselves.
alter table event add column token text;

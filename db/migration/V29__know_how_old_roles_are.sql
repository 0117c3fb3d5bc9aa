-- When the provider said who somebody is and which roles they have: an older session of theirs brings no lost role back.
alter table person add column said_at timestamptz not null default '1970-01-01T00:00:00Z';

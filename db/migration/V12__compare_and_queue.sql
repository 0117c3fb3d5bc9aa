-- What was asked and what Atlas has are compared side by side, tags and protection too; changes follow one another.
alter table cluster
    add column protection boolean not null default false,  -- from deletion, as it was last agreed on
    add column told_tags text,                              -- what Atlas was last told, as JSON; null where unknown
    add column drift text,                                  -- what differs and since when, as JSON; null where nothing
    add column in_atlas_tags text,                          -- as JSON; null before Atlas was asked about them
    add column in_atlas_protection boolean;

create index cluster_drifting on cluster (team, asked_at desc, id desc) where drift is not null and ended_at is null;

alter table change
    add column restores text,                               -- what is to be again in Atlas as it was asked
    add column earlier_tries integer not null default 0,    -- before somebody had it tried again
    add column failing_since timestamptz,
    add column waits_for_room boolean not null default false;

create index change_under_way on change (asked_at) where status in ('DUE', 'SENT');

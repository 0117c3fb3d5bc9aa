-- Until when a cluster is wanted: the last day that it runs, and the instant at which that day ends in the zone of the
-- installation. expiry_look_at says when Tailor has something to do about it next; nothing where it has not.
alter table cluster
    add expires_on       date,
    add expires_at       timestamptz,
    add expiry_look_at   timestamptz,
    add expiry_exempt_by text,
    add check ((expires_on is null) = (expires_at is null));

create index cluster_expiry on cluster (expiry_look_at) where expiry_look_at is not null and ended_at is null;

-- Whether a project's clusters have to have such a day, and how far ahead it may lie.
alter table project
    add expiry_required     boolean not null default false,
    add expiry_longest_days integer check (expiry_longest_days between 1 and 3650);

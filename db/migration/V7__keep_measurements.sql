-- What Atlas last told of a cluster's measurements over an hour, a day or a week, because somebody looks at them.
-- wanted_at is when they were last asked for; pages show what is here and never wait for Atlas.
create table metric_copy (
    cluster_id  uuid not null references cluster (id) on delete cascade,
    span        text not null,
    wanted_at   timestamptz not null,
    answered_at timestamptz,
    failed_at   timestamptz,
    trouble     text,
    not_before  timestamptz,
    primary key (cluster_id, span)
);

create index metric_copy_by_age on metric_copy (wanted_at);

-- One series each: a value per step, oldest first, null where Atlas has none.
create table metric_series (
    cluster_id uuid not null,
    span       text not null,
    measure    text not null,
    first_at   timestamptz not null,
    step       integer not null,
    points     double precision[] not null,
    most       double precision,
    primary key (cluster_id, span, measure),
    foreign key (cluster_id, span) references metric_copy on delete cascade
);

-- When somebody was last connected to a cluster, as far back as was looked.
create table last_use (
    cluster_id   uuid primary key references cluster (id) on delete cascade,
    used_at      timestamptz,
    looked_from  timestamptz not null,
    looked_until timestamptz not null
);

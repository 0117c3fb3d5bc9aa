-- Programs that have not heard the answer to a creation send it again with the same key, and get the same answer.
create table answered_key (
    person_id text not null,
    key text not null,
    request text not null,
    taken_at timestamptz not null,
    status integer,
    location text,
    body text,
    primary key (person_id, key)
);

create index answered_key_by_age on answered_key (taken_at);

-- Older programs know a cluster by its name.
create index cluster_by_name on cluster (name, ended_at desc);

-- Which replicas are alive, so that they divide among them what Atlas grants to all together.
create table replica (
    id         uuid primary key,
    name       text not null,
    started_at timestamptz not null,
    seen_at    timestamptz not null
);

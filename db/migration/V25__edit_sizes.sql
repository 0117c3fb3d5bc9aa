-- Administrators edit sizes while people choose them: an edit counts from the state that it began with (version), some are
-- for some teams only, and what one cost before stays known, because the costs of past months come from it.
alter table size
    add column version integer not null default 0,
    add column teams text[] check (cardinality(teams) > 0),     -- who may use it; null for all
    add column changed_at timestamptz,
    add column changed_by text,
    -- memory and price say which of two is larger; only the version before still orders by this
    drop constraint size_position_key,
    alter column position set default 1000;

create table price (
    size_id text not null references size (id) on delete cascade,
    since   timestamptz not null,
    an_hour numeric(10, 4) not null check (an_hour >= 0),
    primary key (size_id, since)
);

insert into price (size_id, since, an_hour) select id, timestamptz '1970-01-01 00:00:00Z', price_an_hour from size;

create index cluster_by_size on cluster (size_id) where ended_at is null;

-- Above what a wish waits: one row, for all teams. What a wish waits for, and why, is written down as it is asked.
create table approval_rule (
    id           integer primary key check (id = 1),
    version      integer not null,
    dollars      integer check (dollars >= 0),     -- a month, for one cluster; null: no price waits
    excess_waits boolean not null,                 -- for an administrator; otherwise what is over a quota is refused
    changed_at   timestamptz,
    changed_by   text
);

insert into approval_rule (id, version, excess_waits) values (1, 0, false);

alter table project add column production boolean not null default false;

alter table change
    add column awaits text,                        -- LEAD or ADMINISTRATOR; null where it began at once
    add column awaits_because text;                -- SIZE, COST, PRODUCTION, QUOTA

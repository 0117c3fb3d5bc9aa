-- Who changes, resets or removes a database user has it alone, whether Tailor has made it or not, and from whichever of
-- its clusters: two passwords made at once would make one of them wrong, and one list of roles replace another unseen.
-- A row is taken before Atlas is read and given back afterwards; should nobody give it back, it is free after "until".
create table login_hold (
    project_id    bigint not null references project (id) on delete cascade,
    database_name text not null,
    username      text not null,
    until         timestamptz not null,
    primary key (project_id, database_name, username)
);

-- When Atlas was last asked whether an entry of an access list is in force: those have their turn first that never were,
-- however many there are of which it says neither yes nor no.
alter table address add column looked_at timestamptz;

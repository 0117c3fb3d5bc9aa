-- What a team may have at most; null limits nothing, and a team without a row is not limited at all. Whoever asks for more
-- holds the row until they have it, so that two at once can't overdraw it.
create table quota (
    team       text primary key check (length(team) between 1 and 100),
    version    integer not null,
    clusters   integer check (clusters >= 0),
    memory_gb  integer check (memory_gb >= 0),
    storage_gb integer check (storage_gb >= 0),
    dollars    integer check (dollars >= 0),
    changed_at timestamptz not null,
    changed_by text not null
);

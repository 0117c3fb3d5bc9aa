-- What administrators tell everybody, and whether anything can be asked for at present: one row, always there.
create table announcement (
    id         integer primary key check (id = 1),
    version    integer not null,
    text       text not null check (length(text) <= 500),
    read_only  boolean not null,
    changed_at timestamptz,
    changed_by text
);

insert into announcement (id, version, text, read_only) values (1, 0, '', false);

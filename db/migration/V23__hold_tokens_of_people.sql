-- Programs call in somebody's name while that person is not there, so Postgres keeps all that their last sign-in said of
-- their rights.
alter table person add column admin boolean not null default false;

-- Personal access tokens. What a program sends is shown once and kept nowhere; its hash finds the row.
create table access_token (
    id         bigint generated always as identity primary key,
    person_id  text not null references person (id) on delete cascade,
    name       text not null,
    scope      text not null check (scope in ('READ', 'REQUEST', 'MANAGE')),
    hash       text not null unique,
    made_at    timestamptz not null,
    ends_at    timestamptz not null,
    used_at    timestamptz,                             -- to the minute
    revoked_at timestamptz,
    revoked_by text                                     -- as they were called then
);

create index access_token_of_person on access_token (person_id, id desc);
create index access_token_in_use on access_token (id desc) where revoked_at is null;

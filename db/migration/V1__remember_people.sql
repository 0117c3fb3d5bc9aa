-- Whoever has signed in, and the role that their last token gave them in each team: so that pages can name the leads.
create table person (
    id         text primary key,
    name       text not null,
    given_name text not null,
    email      text not null,
    seen_at    timestamptz not null
);

create table membership (
    person_id text not null references person (id) on delete cascade,
    team      text not null,
    role      text not null check (role in ('VIEWER', 'DEVELOPER', 'LEAD')),
    primary key (person_id, team)
);

create index membership_by_team on membership (team, role);

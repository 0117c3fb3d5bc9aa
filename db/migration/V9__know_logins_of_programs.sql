-- Logins for programs beside those of people, and the end that Atlas puts to a login.
alter table login add column program boolean not null default false;
alter table login add column ends_at timestamptz;

-- A person has one login in a cluster, and makes as many for programs as these need.
drop index login_of_person;
create unique index login_of_person on login (cluster_id, person_id) where removed_at is null and not program;

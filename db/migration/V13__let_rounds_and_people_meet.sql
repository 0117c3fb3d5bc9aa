-- Lists and people come to know of projects at the same time: a list that was asked for before a project was noticed can't
-- have it, and says nothing about it.
create sequence noticing;
alter table project_in_atlas add column noticed bigint not null default nextval('noticing');

create index project_in_atlas_by_name on project_in_atlas (name, id);

-- That somebody asks for a project is written down before Atlas gives it an id.
alter table deed alter column project_id drop not null;

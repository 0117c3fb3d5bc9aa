-- Clusters by the thousand: 25 a project, 250 a team, each with ten finished changes, ten events and three labels; a few
-- wait for a lead. Beside them what administrators see of Atlas. CLUSTERS is replaced by how many.
-- The history is guarded from everybody but this.
set session_replication_role = replica;
truncate cluster, change, event, cluster_label, watch, alert, project, project_in_atlas, cluster_in_atlas,
    organization_in_atlas, list_of_atlas, deed, metric_copy, last_use, login cascade;
set session_replication_role = origin;

insert into project (atlas_id, name, team, provider, region, mongodb_version)
select '6a' || lpad(to_hex(n), 22, '0'), 'crew' || lpad(((n + 9) / 10)::text, 3, '0') || '-' || n,
    'crew' || lpad(((n + 9) / 10)::text, 3, '0'), 'AWS', 'EU_CENTRAL_1', '8.0'
from generate_series(1, CLUSTERS / 25) n;

insert into watch (project_id, asked_at, answered_at) select id, now(), now() from project;

insert into membership (person_id, team, role)
select 'lead-' || team, team, 'LEAD' from (select distinct team from project) teams
where exists (select 1 from person where id = 'lead-' || team)
on conflict do nothing;

insert into cluster (id, version, team, project_id, name, description, owner_id, owner_name, owner_email, size_id,
    storage_gb, state, asked_at, ready_at, search_text, in_atlas_id, in_atlas_state, in_atlas_paused,
    in_atlas_instance_size, in_atlas_storage_gb, in_atlas_mongodb_version, in_atlas_connection_string)
select ('00000000-0000-4000-8000-' || lpad(((p.number - 1) * 25 + n)::text, 12, '0'))::uuid, 0, p.team, p.id,
    p.name || '-c' || n, 'Orders of the shop number ' || n, 'mira', 'Mira', 'mira@example.com',
    (array ['S', 'M', 'L'])[1 + n % 3], 40, case when n % 10 = 9 then 'PAUSED' else 'READY' end,
    t.at, t.at + interval '11 minutes',
    p.name || '-c' || n || e'\norders of the shop number ' || n || e'\nmira\nmira@example.com',
    md5(p.name || n), 'IDLE', n % 10 = 9, (array ['M10', 'M20', 'M30'])[1 + n % 3], 40, '8.0.4',
    'mongodb+srv://' || p.name || '-c' || n || '.k3xq7.mongodb.net'
from (select *, row_number() over (order by id) as number from project) p, generate_series(1, 25) n,
    lateral (select now() - ((p.number - 1) * 25 + n) * interval '7 minutes') t (at);

insert into cluster_label (cluster_id, key, value)
select c.id, l.key, l.value
from (select *, row_number() over (order by id) as number from cluster) c, lateral (values
    ('environment', (array ['development', 'test', 'production'])[1 + number % 3]),
    ('cost-centre', (4000 + number % 50)::text),
    ('ticket', 'OPS-' || number)) l (key, value);

insert into change (version, cluster_id, kind, status, asked_by_id, asked_by_name, asked_by_email, asked_at, reason,
    from_size_id, from_storage_gb, to_size_id, to_storage_gb, decision_at, decision_note, sent_at, finished_at, tries)
select 0, c.id, case when n = 1 then 'CREATE' else 'RESIZE' end, 'DONE', 'mira', 'Mira', 'mira@example.com',
    c.asked_at + n * interval '1 hour', '', case when n > 1 then 'S' end, case when n > 1 then 40 - n end, 'S', 40, c.asked_at + n * interval '1 hour', '',
    c.asked_at + n * interval '1 hour', c.asked_at + n * interval '1 hour', 1
from cluster c, generate_series(1, 10) n;

-- a few wait for approval of another size
insert into change (version, cluster_id, kind, status, asked_by_id, asked_by_name, asked_by_email, asked_at, reason,
    from_size_id, from_storage_gb, to_size_id, to_storage_gb, tries)
select 0, id, 'RESIZE', 'WAITING', 'mira', 'Mira', 'mira@example.com', asked_at, 'It is full', 'S', 40, 'L', 40, 0
from cluster where name like '%7-c5';
update cluster c set current_change_id = h.id from change h where h.cluster_id = c.id and h.status = 'WAITING';

insert into event (cluster_id, at, who_id, who_name, what, outcome)
select id, asked_at + n * interval '1 hour', 'mira', 'Mira', 'looked at its logins', ''
from cluster, generate_series(1, 10) n;

insert into organization_in_atlas (id, name) values (lpad('1', 24, '5'), 'Example');
insert into project_in_atlas (id, organization_id, name, created_at, details_at, asked_at, answered_at)
select atlas_id, lpad('1', 24, '5'), name, now(), now(), now(), now() from project;
insert into cluster_in_atlas (project_id, atlas_id, name, flex, state, paused, instance_size, storage_gb, placement,
    mongodb_version, guarded, created_at, cluster_id)
select p.atlas_id, c.in_atlas_id, c.name, false, 'IDLE', c.in_atlas_paused, c.in_atlas_instance_size, 40,
    'AWS EU_CENTRAL_1', '8.0.4', false, c.asked_at, c.id
from cluster c join project p on p.id = c.project_id;
insert into list_of_atlas (name, asked_at, answered_at) values ('projects', now(), now());
insert into deed (at, who_id, who_name, what, outcome, project_id, project_name)
select now(), 'ada', 'Ada', 'TIED', 'DONE', atlas_id, name from project, generate_series(1, 25);

insert into alert (project_id, atlas_id, cluster_id, team, subject, event_type, status, created_at, closed_at)
select c.project_id, md5(c.name || n), c.id, c.team, c.name, 'OUTSIDE_METRIC_THRESHOLD',
    case when n = 1 and c.name like '%-c5' then 'OPEN' else 'CLOSED' end, c.asked_at,
    case when n = 1 and c.name like '%-c5' then null else now() end
from cluster c, generate_series(1, 2) n;

-- what autovacuum does sooner or later
do $$ begin perform gin_clean_pending_list('cluster_search'); end $$;
analyze;

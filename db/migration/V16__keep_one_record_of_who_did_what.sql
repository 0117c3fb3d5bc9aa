-- One record of who did what: to which cluster or project, from which address, in which request, and how it ended. Names
-- stand in it as text, so that it reads the same after a cluster, project or person is gone.
drop index event_by_cluster;
alter table event
    drop constraint event_cluster_id_fkey,
    alter column cluster_id drop not null,
    add column act text not null default 'other',
    add column result text not null default 'done' check (result in ('asked', 'done', 'refused', 'failed')),
    add column who_email text not null default '',
    add column task text,                               -- what Tailor was at, where nobody asked for it just then
    add column address text,                            -- where the request came from
    add column reference text,                          -- leads each line of the log that the request has left
    add column cluster_name text,
    add column atlas_id text,                           -- of a cluster that nobody asked Tailor for
    add column team text,
    add column project_id text,                         -- Atlas's
    add column project_name text,
    add column change_id bigint,
    add column told boolean not null default true;      -- whether the cluster's page tells it too

-- Names are filled in here for whoever writes. A cluster or change that is none, as in an address that somebody made up, is
-- left out.
create function event_has_names() returns trigger language plpgsql set search_path from current as $$
begin
    if new.change_id is not null and new.cluster_id is null then
        select h.id, h.cluster_id into new.change_id, new.cluster_id
        from (select 1) one left join change h on h.id = new.change_id;
    end if;
    if new.cluster_id is not null then
        select c.name, c.team, p.atlas_id, p.name into new.cluster_name, new.team, new.project_id, new.project_name
        from cluster c join project p on p.id = c.project_id where c.id = new.cluster_id;
        if not found then
            new.cluster_id := null;
        end if;
    elsif new.project_id is not null and new.team is null then
        select p.team, coalesce(new.project_name, p.name) into new.team, new.project_name
        from (select 1) one left join project p on p.atlas_id = new.project_id;
    end if;
    return new;
end $$;

create trigger event_has_names before insert on event for each row execute function event_has_names();

-- What there was before: events of clusters, what administrators did, notes about access lists, and changes.
update event e set cluster_name = c.name, team = c.team, project_id = p.atlas_id, project_name = p.name,
    act = case when e.what like '%login%' then 'login' when e.what like '%alert%' then 'alert'
        when e.what like 'asked for % to be let in' then 'address' when e.what like 'changed description%' then 'describe'
        when e.what like 'took Atlas%' then 'drift' else 'other' end
from cluster c join project p on p.id = c.project_id where c.id = e.cluster_id;

insert into event (at, act, who_id, who_name, what, outcome, project_id, project_name, atlas_id, cluster_name, told)
select at, case when cluster_id is null then 'project' else 'removal' end, who_id, who_name, what, outcome, project_id,
    project_name, cluster_id, cluster_name, false
from deed order by id;

insert into event (at, act, who_id, who_name, what, outcome, project_id, project_name, team, told)
select n.at, 'address', n.who_id, n.who_name, n.what, '', p.atlas_id, p.name, p.team, false
from access_note n join project p on p.id = n.project_id order by n.id;

insert into event (cluster_id, at, act, who_id, who_name, who_email, what, outcome, change_id, told)
select cluster_id, asked_at, lower(kind), asked_by_id, asked_by_name, asked_by_email, 'asked for the ' || lower(kind),
    reason, id, false
from change
union all
select cluster_id, decision_at, lower(kind), decision_by_id, coalesce(decision_by_name, 'Tailor'), '',
    case when status = 'DECLINED' then 'declined the ' else 'approved the ' end || lower(kind), coalesce(decision_note, ''),
    id, false
from change where decision_at is not null
union all
select cluster_id, finished_at, lower(kind), null, 'Tailor', '', 'ended the ' || lower(kind) || ': ' || lower(status),
    coalesce(trouble_meaning, ''), id, false
from change where finished_at is not null and status <> 'DECLINED';

-- Replicas of the version before may go on writing there until the last of them is replaced; then the two can be dropped.
create function deed_is_event() returns trigger language plpgsql set search_path from current as $$
begin
    insert into event (at, act, who_id, who_name, what, outcome, project_id, project_name, atlas_id, cluster_name, told)
    values (new.at, case when new.cluster_id is null then 'project' else 'removal' end, new.who_id, new.who_name, new.what,
        new.outcome, new.project_id, new.project_name, new.cluster_id, new.cluster_name, false);
    return new;
end $$;

create trigger deed_is_event after insert or update on deed for each row execute function deed_is_event();

create function access_note_is_event() returns trigger language plpgsql set search_path from current as $$
begin
    insert into event (at, act, who_id, who_name, what, outcome, project_id, told)
    select new.at, 'address', new.who_id, new.who_name, new.what, '', p.atlas_id, false
    from project p where p.id = new.project_id;
    return new;
end $$;

create trigger access_note_is_event after insert on access_note for each row execute function access_note_is_event();

create index event_by_time on event (at desc, id desc);
create index event_by_name on event (lower(who_name), at desc, id desc);
create index event_by_email on event (lower(who_email), at desc, id desc);
create index event_by_cluster_name on event (lower(cluster_name), at desc, id desc);
create index event_by_team on event (team, at desc, id desc);
create index event_by_project on event (project_id, at desc, id desc);
create index event_by_act on event (act, at desc, id desc);
create index event_told on event (cluster_id, id desc) where told;

-- However often somebody looks or is refused, a minute gives one row of a kind.
create unique index event_once_a_minute on event
    (who_id, what, coalesce(cast(cluster_id as text), ''), date_trunc('minute', at at time zone 'UTC'))
    where act in ('look', 'attempt');

-- Nobody changes a row or takes one away, the owner of the table included; but see below.
create function event_is_kept() returns trigger language plpgsql set search_path from current as $$
begin
    if tg_op = 'DELETE' and current_setting('tailor.forgets', true) = 'on' then
        if old.at < now() - interval '30 days' then
            return old;
        end if;
    end if;
    raise exception 'The history is only ever added to: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger event_is_kept before update or delete on event for each row execute function event_is_kept();
create trigger event_is_kept_whole before truncate on event for each statement execute function event_is_kept();

-- The one way out, with the rights of the table's owner: what is older than the configured time, never the last 30 days.
create function forget_events(before timestamptz, most integer) returns integer
    language plpgsql security definer set search_path from current as $$
declare
    gone integer;
begin
    if before > now() - interval '30 days' then
        raise exception 'The history of the last 30 days is kept in any case' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('tailor.forgets', 'on', true);
    delete from event where id in (select id from event where at < before order by at limit most);
    get diagnostics gone = row_count;
    perform set_config('tailor.forgets', 'off', true);
    return gone;
end $$;

-- Where the application runs as another role than the tables' owner, that role reads and adds.
do $$
declare
    other text;
begin
    for other in select distinct case grantee when 'PUBLIC' then 'public' else quote_ident(grantee) end
        from information_schema.role_table_grants
        where table_schema = current_schema() and table_name = 'event' and grantee <> current_user
    loop
        execute 'revoke update, delete, truncate, references, trigger on event from ' || other;
    end loop;
end $$;

create index login_to_end on login (ends_at) where removed_at is null;

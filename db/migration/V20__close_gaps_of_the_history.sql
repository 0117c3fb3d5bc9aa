-- A minute keeps a row of each look and each attempt: one for an address, and one for each way it ended.
drop index event_once_a_minute;
create unique index event_once_a_minute on event
    (who_id, what, result, coalesce(address, ''), coalesce(cast(cluster_id as text), ''),
        date_trunc('minute', at at time zone 'UTC'))
    where act in ('look', 'attempt');

-- Forgetting is for the role that writes the history, and for nobody else who may connect. The function has its owner's
-- rights, so it must not find somebody's temporary table in place of the real one.
revoke execute on function forget_events(timestamptz, integer) from public;

do $$
declare
    writer text;
begin
    execute format('alter function forget_events(timestamptz, integer) set search_path = %I, pg_temp', current_schema());
    for writer in select distinct quote_ident(grantee) from information_schema.role_table_grants
        where table_schema = current_schema() and table_name = 'event' and privilege_type = 'INSERT'
            and grantee not in (current_user, 'PUBLIC')
    loop
        execute 'grant execute on function forget_events(timestamptz, integer) to ' || writer;
    end loop;
end $$;

-- Programs look at the database users of projects: a look at another project within the same minute is another row.
drop index event_once_a_minute;
create unique index event_once_a_minute on event
    (who_id, what, result, coalesce(address, ''), coalesce(cast(cluster_id as text), ''), coalesce(project_id, ''),
        date_trunc('minute', at at time zone 'UTC'))
    where act in ('look', 'attempt');

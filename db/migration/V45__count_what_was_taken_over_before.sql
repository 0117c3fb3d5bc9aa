-- What was taken over from Atlas, or resumed there, before V44 noted such steps, changed what clusters cost. The history
-- tells it: of what was taken over, since when Atlas had it is known no more, so it counts from the click on; of a size it
-- names the machines, so it is left out where none or several of today's sizes have these.
with told as (
    select e.cluster_id, e.at,
        case
            when e.what like 'took Atlas_s value: size %' then 'RESIZE'
            when e.what like 'took Atlas_s value: paused instead of %' then 'PAUSE'
            when e.what like 'took Atlas_s value: running instead of %' then 'RESUME'
            when e.what = 'resumed it, not through Tailor' then 'RESUME'
        end as kind,
        substring(e.what from ': size (.*) instead of ') as machines
    from event e join cluster c on c.id = e.cluster_id
)
insert into outside_step (cluster_id, kind, size_id, since)
select t.cluster_id, t.kind, s.id, t.at
from told t left join (
    select instance_size, min(id) as id from size group by instance_size having count(*) = 1
) s on s.instance_size = t.machines
where t.kind is not null and (t.kind <> 'RESIZE' or s.id is not null) and not exists (
    select 1 from outside_step o where o.cluster_id = t.cluster_id and o.kind = t.kind and o.since <= t.at
)
order by t.at;

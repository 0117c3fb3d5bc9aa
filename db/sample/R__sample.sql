-- Development only (%dev.quarkus.flyway.locations): the portal's half of the sample that the simulator knows Atlas's
-- half of. Ids are the same in both; moments are counted from the first start.
insert into person (id, name, given_name, email, seen_at)
values ('dana', 'Dana', 'Dana', 'dana@example.com', now()),
       ('lena', 'Lena', 'Lena', 'lena@example.com', now()),
       ('otto', 'Otto', 'Otto', 'otto@example.com', now()),
       ('mira', 'Mira', 'Mira', 'mira@example.com', now() - interval '2 days'),
       ('jonas', 'Jonas', 'Jonas', 'jonas@example.com', now() - interval '140 days')
on conflict do nothing;

insert into membership (person_id, team, role)
values ('dana', 'orders', 'DEVELOPER'),
       ('lena', 'orders', 'LEAD'),
       ('otto', 'search', 'DEVELOPER'),
       ('mira', 'orders', 'DEVELOPER')
on conflict do nothing;

insert into project (id, atlas_id, name, team, provider, region, mongodb_version, disk_auto_scaling)
overriding system value
values (1, '64a000000000000000000001', 'orders-dev', 'orders', 'AWS', 'EU_CENTRAL_1', '8.0', true),
       (2, '64a000000000000000000002', 'search-dev', 'search', 'AWS', 'EU_CENTRAL_1', '8.0', false)
on conflict do nothing;
select setval(pg_get_serial_sequence('project', 'id'), (select max(id) from project));

insert into quota (team, version, clusters, memory_gb, dollars, changed_at, changed_by)
values ('orders', 0, 12, 48, 2000, now(), 'Ada')
on conflict do nothing;

create temporary table sample (
    number integer, project bigint, name text, description text, owner text, size text, storage integer, state text,
    age interval
) on commit drop;

insert into sample
values (1, 1, 'orders-refunds', 'Refunds service: development and tests', 'Dana', 'S', 10, 'BUILDING', '3 seconds'),
       (2, 1, 'orders-invoices', 'Invoices and credit notes for accounting', 'Mira', 'M', 20, 'READY', '74 days'),
       (3, 1, 'orders-events', 'Order events of the last 90 days, for replays', 'Mira', 'L', 120, 'READY', '110 days'),
       (4, 1, 'orders-checkout-dev', 'Checkout for development, filled anew each night', 'Dana', 'S', 10, 'READY',
        '172 days'),
       (5, 1, 'orders-returns', 'Returns prototype, kept for the audit', 'Jonas', 'S', 10, 'PAUSED', '277 days'),
       (6, 1, 'orders-checkout', 'Carts, payments and receipts of the live shop', 'Lena', 'L', 40, 'READY', '620 days'),
       (7, 1, 'orders-ledger', 'Double-entry ledger, first trials', 'Dana', 'S', 10, 'READY', '3 days'),
       (8, 2, 'search-suggest', 'Suggestions while typing, second attempt', 'Otto', 'S', 10, 'CHANGING', '31 days'),
       (9, 2, 'search-catalog', 'Source of the product index', 'Otto', 'XL', 80, 'READY', '560 days'),
       (10, 2, 'search-synonyms', 'Synonym lists, superseded by search-suggest', 'Otto', 'S', 10, 'RETIRING',
        '585 days'),
       (11, 1, 'orders-reports', 'Monthly reports for finance, read by their dashboards', 'Dana', 'L', 40, 'WAITING',
        '18 hours'),
       (12, 1, 'orders-archive', 'Orders older than ten years', 'Mira', 'XL', 80, 'FAILED', '1 day'),
       (13, 1, 'orders-forecast', 'Forecasts for the warehouse', 'Dana', 'XL', 80, 'DECLINED', '9 days');

-- Of orders-checkout, Atlas has more storage than was asked, and no protection from deletion: it differs.
insert into cluster (id, version, team, project_id, name, description, owner_id, owner_name, owner_email, size_id,
                     storage_gb, protection, state, asked_at, ready_at, paused_at, ended_at, search_text)
select ('00000000-0000-4000-8000-' || lpad(number::text, 12, '0'))::uuid, 0, p.team, p.id, s.name, s.description,
       lower(s.owner), s.owner, lower(s.owner) || '@example.com', s.size, s.storage, s.name = 'orders-checkout', s.state,
       now() - s.age,
       case when s.state in ('READY', 'PAUSED', 'CHANGING', 'RETIRING') then now() - s.age + interval '11 minutes' end,
       case when s.state = 'PAUSED' then now() - interval '12 days' end,
       case when s.state = 'DECLINED' then now() - interval '8 days' end,
       lower(concat_ws(E'\n', s.name, s.description, s.owner, s.owner || '@example.com'))
from sample s join project p on p.id = s.project
on conflict do nothing;

-- Atlas was told of no other tags, so nobody has removed any there.
update cluster set told_tags = json_build_object('tailor-cluster', id)::text
where told_tags is null and name in (select name from sample where state not in ('WAITING', 'FAILED', 'DECLINED'));

insert into cluster_label (cluster_id, key, value)
select ('00000000-0000-4000-8000-' || lpad(number::text, 12, '0'))::uuid, key, value
from sample, (values ('environment', 'development'), ('cost-centre', '4711')) labels (key, value)
where number in (1, 4, 7, 8)
union all
select ('00000000-0000-4000-8000-' || lpad(number::text, 12, '0'))::uuid, 'environment', 'production'
from sample where number in (2, 3, 6, 9, 11)
on conflict do nothing;
update cluster set search_text = search_text || E'\n'
    || (select string_agg(key || ': ' || value, E'\n') from cluster_label where cluster_id = cluster.id)
where exists (select 1 from cluster_label where cluster_id = cluster.id);

insert into change (id, version, cluster_id, kind, status, asked_by_id, asked_by_name, asked_by_email, asked_at, reason,
                    to_size_id, to_storage_gb, decision_by_id, decision_by_name, decision_at, decision_note, sent_at,
                    finished_at, tries)
overriding system value
select number, 0, c.id, 'CREATE',
       case s.state when 'BUILDING' then 'SENT' when 'WAITING' then 'WAITING' when 'FAILED' then 'FAILED'
            when 'DECLINED' then 'DECLINED' else 'DONE' end,
       c.owner_id, c.owner_name, c.owner_email, c.asked_at, '', s.size, s.storage,
       case when s.size in ('L', 'XL') and s.state <> 'WAITING' then 'lena' end,
       case when s.size in ('L', 'XL') and s.state <> 'WAITING' then 'Lena' end,
       case when s.state <> 'WAITING' then c.asked_at + interval '1 second' end,
       case when s.state = 'DECLINED' then 'Let us try it in orders-events first.'
            when s.state <> 'WAITING' then '' end,
       case when s.state not in ('WAITING', 'FAILED', 'DECLINED') then c.asked_at + interval '3 seconds' end,
       case when s.state in ('FAILED', 'DECLINED') then c.asked_at + interval '1 day'
            else c.ready_at end,
       case when s.state in ('WAITING', 'DECLINED') then 0 else 1 end
from sample s join cluster c on c.name = s.name
on conflict do nothing;

insert into change (id, version, cluster_id, kind, status, asked_by_id, asked_by_name, asked_by_email, asked_at, reason,
                    from_size_id, from_storage_gb, to_size_id, to_storage_gb, not_before, decision_at, decision_note,
                    logins_removed_at, sent_at, finished_at, tries)
overriding system value
select 21, 0, id, 'PAUSE', 'DONE', 'jonas', 'Jonas', 'jonas@example.com', now() - interval '12 days', 'Audit is in January',
       null, null, null, null, null::timestamptz, now() - interval '12 days', '', null::timestamptz,
       now() - interval '12 days', now() - interval '12 days' + interval '2 minutes', 1
from cluster where name = 'orders-returns'
union all
select 22, 0, id, 'RESIZE', 'SENT', 'otto', 'Otto', 'otto@example.com', now() - interval '6 seconds',
       'Ten times as many products', 'S', 10, 'M', 20, null, now() - interval '6 seconds', '', null,
       now() - interval '5 seconds', null, 1
from cluster where name = 'search-suggest'
union all
select 23, 0, id, 'DELETE', 'DUE', 'otto', 'Otto', 'otto@example.com', now() - interval '4 hours', '',
       null, null, null, null, now() + interval '6 days 20 hours', now() - interval '4 hours', '',
       now() - interval '4 hours' + interval '9 seconds', null, null, 0
from cluster where name = 'search-synonyms'
on conflict do nothing;

update change set trouble_status = 409, trouble_code = 'OUT_OF_CAPACITY',
    trouble_detail = 'The requested region is currently out of capacity for the requested instance size.',
    trouble_meaning = 'The cloud has no room for this size right now. Try again later, or choose another size.',
    trouble_reference = 'K2MX-41TP'
where id = 12 and status = 'FAILED';
select setval(pg_get_serial_sequence('change', 'id'), (select max(id) from change));

update cluster set current_change_id = change.id
from change
where change.cluster_id = cluster.id and change.status in ('WAITING', 'DUE', 'SENT', 'FAILED')
  and cluster.ended_at is null and cluster.current_change_id is null;

insert into login (id, cluster_id, project_id, username, person_id, person_name, program, asked_at, made_at)
overriding system value
select 1, id, project_id, 'checkout-nightly', 'mira', 'Mira', true, now() - interval '12 days', now() - interval '12 days'
from cluster where name = 'orders-checkout-dev'
on conflict do nothing;
select setval(pg_get_serial_sequence('login', 'id'), (select max(id) from login));

-- orders-ledger is wanted for three more days, and orders-checkout-dev is paused at night.
update cluster set expires_on = current_date + 3, expires_at = (current_date + 4)::timestamp at time zone 'UTC',
    expiry_look_at = (current_date + 3)::timestamp at time zone 'UTC'
where name = 'orders-ledger' and expires_on is null and ended_at is null;

insert into schedule (cluster_id, nights, pauses_at, resumes_at, weekends, zone, changed_by, changed_at)
select id, 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY', '20:00', '07:00', true, 'Europe/Berlin', 'Dana', now()
from cluster where name = 'orders-checkout-dev' and ended_at is null
on conflict do nothing;
insert into night_watch (cluster_id, look_at)
select cluster_id, now() from schedule where cluster_id is not null
on conflict do nothing;

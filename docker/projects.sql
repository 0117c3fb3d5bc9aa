-- The two projects of the simulator's sample, so that there is somewhere to build.
insert into project (atlas_id, name, team, provider, region, mongodb_version)
values ('64a000000000000000000001', 'orders-dev', 'orders', 'AWS', 'EU_CENTRAL_1', '8.0'),
       ('64a000000000000000000002', 'search-dev', 'search', 'AWS', 'EU_CENTRAL_1', '8.0')
on conflict do nothing;

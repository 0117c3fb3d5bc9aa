-- Administrators rename sizes: whatever refers to one goes along with it.
alter table cluster
    drop constraint cluster_size_id_fkey,
    add constraint cluster_size_id_fkey foreign key (size_id) references size (id) on update cascade;

alter table change
    drop constraint change_from_size_id_fkey,
    add constraint change_from_size_id_fkey foreign key (from_size_id) references size (id) on update cascade,
    drop constraint change_to_size_id_fkey,
    add constraint change_to_size_id_fkey foreign key (to_size_id) references size (id) on update cascade;

alter table price
    drop constraint price_size_id_fkey,
    add constraint price_size_id_fkey foreign key (size_id) references size (id) on delete cascade on update cascade;

alter table outside_step
    drop constraint outside_step_size_id_fkey,
    add constraint outside_step_size_id_fkey foreign key (size_id) references size (id) on update cascade;

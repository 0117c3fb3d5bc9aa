-- The order in which db-scheduler takes work since it knows priorities; what is there already has none and comes first.
create index scheduled_tasks_by_priority on scheduled_tasks (priority desc, execution_time);
